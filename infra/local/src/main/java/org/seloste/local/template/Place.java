package org.seloste.local.template;

/**
 * Where something stands.
 *
 * @param file the file's name
 * @param line counted from 1
 */
public record Place(String file, int line) {
    /** An error at this place. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation is in a library of its own
    TemplateException error(String message, Object... values) {
        return new TemplateException(this + ": " + message.formatted(values));
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
