package org.seloste.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers that keep browsers from harm; they stand on every answer. */
public final class SecurityHeaders {
    private static final Map<String, String> ALWAYS =
            Map.of(
                    "content-security-policy", policy(List.of()),
                    "strict-transport-security", "max-age=63072000",
                    "x-content-type-options", "nosniff",
                    "referrer-policy", "same-origin",
                    "permissions-policy",
                            "camera=(), display-capture=(), geolocation=(), microphone=(),"
                                    + " payment=(), usb=()",
                    "cross-origin-opener-policy", "same-origin",
                    "cache-control", "no-store");

    private SecurityHeaders() {}

    /** The answer with every one of them that it does not have in words of its own. */
    static Answer on(Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.putAll(answer.headers());
        return new Answer(answer.status(), headers, answer.body());
    }

    /**
     * The page behind a secret link: not indexed, not kept, and its address is told to nobody.
     *
     * @param answer the page
     */
    public static Answer secret(Answer answer) {
        return answer.with("referrer-policy", "no-referrer")
                .with("cache-control", "no-store")
                .with("x-robots-tag", "noindex, nofollow");
    }

    /**
     * The page of a form whose sender may be sent on to other sites: browsers hold form-action
     * against redirects too.
     *
     * @param answer the page
     * @param targets where the form may lead besides here
     */
    public static Answer leadingTo(Answer answer, List<URI> targets) {
        return answer.with("content-security-policy", policy(targets));
    }

    private static String policy(List<URI> formTargets) {
        StringBuilder formAction = new StringBuilder("form-action 'self'");
        for (URI target : formTargets) {
            formAction.append(' ').append(origin(target));
        }
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                + " connect-src 'self'; frame-src 'self'; "
                + formAction
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
