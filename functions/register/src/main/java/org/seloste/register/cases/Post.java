package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.CaseLetter;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.statement.EmailAddress;

/**
 * A letter that a change of a case owes.
 *
 * @param letter the letter
 * @param link where its link leads; null when it has none
 * @param to who gets it
 * @param at where they get it; null when at the address that the case knows
 */
record Post(CaseLetter letter, @Nullable Link link, To to, @Nullable EmailAddress at) {
    Post(CaseLetter letter, @Nullable Link link, To to) {
        this(letter, link, to, null);
    }

    /** The same to another address. */
    Post at(EmailAddress other) {
        return new Post(letter, link, to, other);
    }

    /** Who gets a letter, and by which rules. */
    enum To {
        /** Whoever is behind the address; limited, for nobody has confirmed it. */
        ADDRESS,
        /**
         * The same, with one of that kind a day: whoever did not ask is not written to more often,
         * however many requests were made in their name.
         */
        ADDRESS_ONCE,
        /** The person who confirmed; kept for the status page. */
        PERSON,
        /** The same person; not kept, for it is worth nothing a moment later. */
        PASSING,
        /** The company. */
        COMPANY
    }

    /** To the person, with a link to the status page. */
    static Post toPerson(Case request, CaseLetter letter) {
        return new Post(letter, new Link(Purpose.STATUS, request.id()), To.PERSON);
    }

    /** Its kind and who gets it; the rest is personal data. */
    @Override
    public String toString() {
        return "Post[" + letter.kind() + ", " + to + "]";
    }
}
