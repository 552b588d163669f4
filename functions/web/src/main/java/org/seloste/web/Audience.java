package org.seloste.web;

import java.util.Locale;

/** Who reads the answer to a post. */
public enum Audience {
    /** Gets a page. */
    PERSON,
    /** Gets JSON. */
    PROGRAM;

    /** Who sends JSON is a program, unless it says that it shows pages. */
    public static Audience of(Request request) {
        return Negotiation.prefersJson(request) || (sendsJson(request) && !readsPages(request))
                ? PROGRAM
                : PERSON;
    }

    private static boolean sendsJson(Request request) {
        return header(request, "content-type").startsWith("application/json");
    }

    private static boolean readsPages(Request request) {
        return header(request, "accept").contains("text/html");
    }

    private static String header(Request request, String name) {
        return request.header(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
