package org.seloste.local.template;

/** The template holds something wrong, or something that a local run does not understand. */
public final class TemplateException extends RuntimeException {
    TemplateException(String message) {
        super(message);
    }
}
