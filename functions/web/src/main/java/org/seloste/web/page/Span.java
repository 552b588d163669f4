package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * A stretch of text, perhaps a link.
 *
 * @param text what it says
 * @param href where it leads, if anywhere
 */
public record Span(String text, @Nullable String href) {
    /** Text that leads nowhere. */
    public static Span plain(String text) {
        return new Span(text, null);
    }

    /** Text that leads to an address. */
    public static Span link(String text, String href) {
        return new Span(text, href);
    }

    /** A web address, shown as it is. */
    public static Span web(URI address) {
        return new Span(address.toString(), address.toString());
    }

    /** An address to write to. */
    public static Span mail(String address) {
        return new Span(address, "mailto:" + address);
    }

    /** A number to call. */
    public static Span phone(String number) {
        return new Span(number, "tel:" + number.replaceAll("[^0-9+]", ""));
    }
}
