package org.seloste.web.page;

import java.util.List;

/**
 * A page to keep: it brings its own styles and needs nothing from us.
 *
 * @param layout what is the same on every page, of which only the language and the title show
 * @param heading what it is
 * @param parts the rest
 */
public record ReportPage(Layout layout, String heading, List<Part> parts) {
    public ReportPage {
        parts = List.copyOf(parts);
    }

    /** The same with other parts. */
    public ReportPage with(List<Part> others) {
        return new ReportPage(layout, heading, others);
    }
}
