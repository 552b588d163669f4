package org.seloste.register.outbox;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.Link;

/**
 * A mail that a transaction owes.
 *
 * @param kind the kind of letter
 * @param language the language of the reader
 * @param to the address; deleted with the entry once the mail is sent
 * @param replyTo where an answer goes, when not to the controller
 * @param facts the letter's facts, as JSON; the register does not read them
 * @param limited whether the daily limit of mails to one address applies
 * @param once whether one of its kind a day is all that the address gets, whoever asked for more
 * @param link what the letter's link leads to; the link itself is derived when the mail is sent
 */
public record Mail(
        String kind,
        String language,
        String to,
        @Nullable String replyTo,
        String facts,
        boolean limited,
        boolean once,
        @Nullable Link link) {
    /** Of which an address may get several a day. */
    public Mail(
            String kind,
            String language,
            String to,
            @Nullable String replyTo,
            String facts,
            boolean limited,
            @Nullable Link link) {
        this(kind, language, to, replyTo, facts, limited, false, link);
    }

    @Override
    public String toString() {
        return "Mail[" + kind + "]";
    }
}
