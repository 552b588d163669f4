package org.seloste.maildelivery;

/** Hands mails to whoever carries them. */
interface MailSender {
    /**
     * Tries once; who calls tries again when that may help.
     *
     * @param kind the kind of letter, by which the carrier counts
     * @param from the address of the envelope
     * @param to the only recipient, whatever the message's own headers say
     * @param message the MIME message
     */
    Attempt send(String kind, String from, String to, byte[] message);

    /** What came of it. */
    sealed interface Attempt {
        /** The mail is on its way. */
        record Accepted() implements Attempt {}

        /**
         * This mail will never be taken; others will.
         *
         * @param reason the carrier's code
         */
        record Refused(String reason) implements Attempt {}

        /**
         * No mail is taken now; the same one may be later.
         *
         * @param reason the carrier's code
         */
        record Unavailable(String reason) implements Attempt {}
    }
}
