package org.seloste.web.page;

import java.util.List;

/**
 * How a form is put on any website.
 *
 * @param layout what is the same on every page
 * @param heading which form
 * @param intro what one needs to know first
 * @param sections the rest, in order
 */
public record EmbedPage(Layout layout, String heading, String intro, List<Section> sections) {
    public EmbedPage {
        sections = List.copyOf(sections);
    }

    /**
     * One thing to know.
     *
     * @param heading what it is
     * @param parts what there is to read
     * @param codes what there is to copy
     */
    public record Section(String heading, List<Part> parts, List<Code> codes) {
        public Section {
            parts = List.copyOf(parts);
            codes = List.copyOf(codes);
        }
    }

    /**
     * Something to copy.
     *
     * @param label what it is, for those who do not see it
     * @param text the code
     */
    public record Code(String label, String text) {}
}
