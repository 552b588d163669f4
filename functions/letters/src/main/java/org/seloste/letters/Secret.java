package org.seloste.letters;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * What only the reader of the mail may have. It is derived when the mail is sent and stored
 * nowhere; whoever else is shown the letter sees that it is there, and not what it is.
 */
public sealed interface Secret {
    /** The letter has none. */
    record None() implements Secret {}

    /**
     * The letter's own link.
     *
     * @param address where it leads, with its token
     * @param beside another page that the letter leads to: the status page of the same case, or the
     *     one where requests are made; null when there is none
     */
    record OfLink(URI address, @Nullable URI beside) implements Secret {
        /** With no other way. */
        public OfLink(URI address) {
            this(address, null);
        }

        /** Whoever has the link may act. It is in no log. */
        @Override
        public String toString() {
            return "OfLink[…]";
        }
    }

    /**
     * A one-time code.
     *
     * @param digits the six digits
     */
    record OfCode(String digits) implements Secret {
        @Override
        public String toString() {
            return "OfCode[…]";
        }
    }

    /**
     * The letter is printed and posted: it can hold no link and no code, and what it speaks of as
     * mailed does not come.
     */
    record ByPost() implements Secret {}

    /** The letter is shown to somebody else, or later: in a preview, on a page, as evidence. */
    record Withheld() implements Secret {}
}
