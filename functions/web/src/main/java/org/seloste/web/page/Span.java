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

    /** A web address, shown as people write it. */
    public static Span web(URI address) {
        String text = address.toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
        return new Span(text, address.toString());
    }

    /** The text up to where a long address may be broken; nothing when it is none. */
    public String beforeBreak() {
        return text.substring(0, text.indexOf('@') + 1);
    }

    /** What is left after that. */
    public String afterBreak() {
        return text.substring(text.indexOf('@') + 1);
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
