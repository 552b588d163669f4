package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page behind the link of a confirmation mail: what the mail was about, and what its reader can
 * do. Nothing that the sender typed stands on it.
 *
 * @param layout what is the same on every page
 * @param heading what it is about
 * @param intro why one got the mail
 * @param facts the form and the days
 * @param acts what can be done, each with a button of its own; looking does nothing
 * @param onward where everything else can be asked
 */
public record SubmissionPage(
        Layout layout,
        String heading,
        String intro,
        Part.Facts facts,
        List<Act> acts,
        Part onward) {
    public SubmissionPage {
        acts = List.copyOf(acts);
    }

    /**
     * Something that can be done.
     *
     * @param name what the page sends when it is chosen
     * @param heading what it is
     * @param text when one wants it
     * @param consents what is agreed to by it, word for word
     * @param warning what cannot be undone, if anything
     * @param button does it
     */
    public record Act(
            String name,
            String heading,
            String text,
            List<Span> consents,
            @Nullable Part warning,
            Button button) {
        public Act {
            consents = List.copyOf(consents);
        }
    }
}
