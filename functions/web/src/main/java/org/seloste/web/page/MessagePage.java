package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of one heading: thanks, not found, a question.
 *
 * @param layout what is the same on every page
 * @param errors what is wrong with what was sent, if anything
 * @param heading what it says, in a few words
 * @param parts the rest
 */
public record MessagePage(
        Layout layout, @Nullable ErrorSummary errors, String heading, List<Part> parts) {
    public MessagePage {
        parts = List.copyOf(parts);
    }

    /** A page on which nothing is wrong. */
    public MessagePage(Layout layout, String heading, List<Part> parts) {
        this(layout, null, heading, parts);
    }
}
