package org.seloste.statement;

/** What the product says in one language, with the company's own wording in place of ours. */
public interface Texts {
    /** The language tag. */
    String language();

    /**
     * The text of that key with its parameters filled in. A {@link java.time.LocalDate} is written
     * as a date of a sentence, a {@link java.time.Instant} as date and time in the statement's
     * zone.
     *
     * @param values one for each of the key's parameters, in order
     */
    String say(TextKey key, Object... values);
}
