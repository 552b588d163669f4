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
    record Fact(String term, String value) {}

    /** An unordered list. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Somebody's own words, kept apart from ours. */
    record Quote(String text) implements Block {}

    /** The one thing to do; its address also stands below it in full. */
    record Button(String label, URI link) implements Block {}
}
