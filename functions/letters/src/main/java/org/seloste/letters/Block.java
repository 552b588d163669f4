package org.seloste.letters;

import java.net.URI;
import java.util.List;

/** A part of a letter. */
public sealed interface Block {
    /** A heading; the first of a letter is its title. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** Facts as term and value. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One fact of a list. */
    record Fact(String term, String value) {
        @Override
        public String toString() {
            return "Fact[" + term + "]";
        }
    }

    /** An unordered list. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** What must stand clearly and apart from everything else, under its own heading. */
    record Note(String title, String text) implements Block {}

    /** Somebody's own words, kept apart from ours. */
    record Quote(String text) implements Block {
        @Override
        public String toString() {
            return "Quote[…]";
        }
    }

    /** The one thing to do; its address also stands below it in full. */
    record Button(String label, URI link) implements Block {}

    /** A way on that is not the one thing to do. */
    record Link(String label, URI link) implements Block {}

    /** A one-time code, to be read and typed. */
    record Code(String label, String digits) implements Block {
        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    /** The place of a button or a code that only the mail's reader may have. */
    record Withheld(String label, String note) implements Block {}
}
