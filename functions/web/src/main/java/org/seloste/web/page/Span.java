package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * A stretch of text, perhaps a link.
 *
 * @param text what it says
 * @param href where it leads, if anywhere
 * @param language the language it is in; null when in the page's
 */
public record Span(String text, @Nullable String href, @Nullable String language) {
    private Span(String text, @Nullable String href) {
        this(text, href, null);
    }

    /** Text that leads nowhere. */
    public static Span plain(String text) {
        return new Span(text, null);
    }

    /** Text that leads to an address. */
    public static Span link(String text, String href) {
        return new Span(text, href);
    }

    /** The same in another language than the page's. */
    public Span in(String other) {
        return new Span(text, href, other);
    }

    /** A web address, shown as people write it. */
    public static Span web(URI address) {
        String text = address.toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
        return new Span(text, address.toString());
    }

    /** An address to write to. */
    public static Span mail(String address) {
        return new Span(address, "mailto:" + address);
    }

    /** A number to call. */
    public static Span phone(String number) {
        return new Span(number, "tel:" + number.replaceAll("[^0-9+]", ""));
    }

    /** Whether it is an address to write to, which may be too long for a line. */
    public boolean isMail() {
        return href != null && href.startsWith("mailto:");
    }

    /** An address up to its at sign, where it may be broken. */
    public String beforeBreak() {
        return text.substring(0, text.indexOf('@') + 1);
    }

    /** An address after its at sign. */
    public String afterBreak() {
        return text.substring(text.indexOf('@') + 1);
    }
}
