package org.seloste.formsubmission.form;

import org.seloste.web.Negotiation;
import org.seloste.web.Request;

import java.util.Locale;

/** Who reads the answer to a post. */
enum Audience {
    PERSON,
    PROGRAM;

    /** Who sends JSON is a program, unless it says that it shows pages. */
    static Audience of(Request request) {
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
