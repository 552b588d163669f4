package org.seloste.web.page;

import java.util.List;

/**
 * A page that says one thing: thanks, not found, gone.
 *
 * @param layout what is the same on every page
 * @param heading what it says, in a few words
 * @param parts the rest
 */
public record MessagePage(Layout layout, String heading, List<Part> parts) {
    public MessagePage {
        parts = List.copyOf(parts);
    }
}
