package org.seloste.formsubmission.form;

import java.util.Set;

/**
 * Names of fields that steer a form and are no data of it: ours, and those that snippets written
 * for Formspree bring along. None of them is stored.
 */
final class ControlFields {
    /** Stands out of sight; only programs fill it in. */
    static final String TRAP = "_gotcha";

    /** Where the sender wishes to go on to. */
    static final String NEXT = "_next";

    /** The language that the sender reads. */
    static final String LANGUAGE = "_lang";

    /** Makes each form that we show one of a kind. */
    static final String NONCE = "_nonce";

    /** When we showed it. */
    static final String STAMP = "_stamp";

    /** What old snippets call the address of the sender. */
    static final String REPLY_TO = "_replyto";

    /** Subject, copies and such are not the sender's to choose; puzzles are not ours to check. */
    private static final Set<String> IGNORED =
            Set.of(
                    "lang",
                    "_language",
                    "_charset_",
                    "_subject",
                    "_cc",
                    "_format",
                    "_template",
                    "_captcha",
                    "g-recaptcha-response",
                    "h-captcha-response",
                    "cf-turnstile-response");

    private static final Set<String> OURS = Set.of(TRAP, NEXT, LANGUAGE, NONCE, STAMP, REPLY_TO);

    private ControlFields() {}

    static boolean include(String name) {
        return OURS.contains(name) || IGNORED.contains(name);
    }
}
