package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A part of a page; {@code part/parts.jte} writes them in order. */
public sealed interface Part {
    /** Paragraphs. */
    record Paragraphs(List<String> texts) implements Part {
        public Paragraphs {
            texts = List.copyOf(texts);
        }

        /** The paragraphs of a text in which a blank line divides them. */
        public static Paragraphs of(String text) {
            return new Paragraphs(List.of(text.strip().split("\\n\\s*\\n")));
        }
    }

    /**
     * A heading between parts.
     *
     * @param text what it says
     */
    record Heading(String text) implements Part {}

    /** An unordered list. */
    record Bullets(List<Span> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Facts as term and value.
     *
     * @param heading what they are about, if they are not all that a section says
     * @param facts the facts, in order
     */
    record Facts(@Nullable String heading, List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One fact; several values stand below each other.
     *
     * @param term what it is of
     * @param values what it says
     */
    record Fact(String term, List<Span> values) {
        public Fact {
            values = List.copyOf(values);
        }

        /** A fact of one plain value. */
        public static Fact of(String term, String value) {
            return new Fact(term, List.of(Span.plain(value)));
        }
    }

    /**
     * A table whose rows stack on a phone. The first column names the row.
     *
     * @param caption what it shows
     * @param heads the names of its columns
     * @param rows as many cells each as there are columns
     */
    record Table(String caption, List<String> heads, List<List<String>> rows) implements Part {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something to notice, set apart by a bar.
     *
     * @param tone how it is meant
     * @param text what it says
     */
    record Note(Tone tone, String text) implements Part {}

    /** How a note is meant; the words must say it too. */
    enum Tone {
        INFO("info"),
        OK("ok"),
        WARN("warn"),
        DANGER("danger");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        /** The class in the stylesheet. */
        public String style() {
            return style;
        }
    }

    /**
     * Somebody's own words, line by line, kept apart from ours.
     *
     * @param lines the words
     */
    record Quote(List<String> lines) implements Part {
        public Quote {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Quote[…]";
        }
    }

    /**
     * What must stand clearly and apart from everything else, under its own heading.
     *
     * @param heading what it is about
     * @param text what it says
     */
    record Apart(String heading, String text) implements Part {}

    /**
     * What one opens to read.
     *
     * @param summary what is inside
     * @param inside what is read then
     */
    record Details(String summary, List<Part> inside) implements Part {
        public Details {
            inside = List.copyOf(inside);
        }
    }

    /**
     * A link on a line of its own, for who wants to go on.
     *
     * @param link where to
     */
    record Onward(Span link) implements Part {}

    /**
     * A link that is the next thing to do, set as a button.
     *
     * @param label what happens
     * @param href where
     */
    record Action(String label, String href) implements Part {}

    /**
     * Something to fill in or to press.
     *
     * @param action where it is sent; null for the page's own address
     * @param hidden what goes along unseen
     * @param controls what is asked, in order
     * @param buttons what sends it; the first is what Enter presses
     */
    record Form(
            @Nullable String action,
            List<Hidden> hidden,
            List<Control> controls,
            List<Button> buttons)
            implements Part {
        public Form {
            hidden = List.copyOf(hidden);
            controls = List.copyOf(controls);
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * What has happened and what will, in order.
     *
     * @param current the word for where it stands now
     * @param events what has happened and what will
     */
    record Timeline(String current, List<Event> events) implements Part {
        public Timeline {
            events = List.copyOf(events);
        }
    }

    /**
     * One thing of a timeline.
     *
     * @param when whether it is behind, now, or to come
     * @param heading what it is
     * @param day the day, for people
     * @param date the day, for programs
     * @param texts what else there is to say of it
     */
    record Event(When when, String heading, String day, LocalDate date, List<String> texts) {
        public Event {
            texts = List.copyOf(texts);
        }
    }

    /** Where a thing of a timeline lies, seen from today. */
    enum When {
        PAST,
        CURRENT,
        FUTURE
    }
}
