package org.seloste.formsubmission.form;

import org.seloste.web.Answer;
import org.seloste.web.Request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sites may send a form, and the headers by which a browser lets a script of theirs read the
 * answer. They are ours to set: the gateway has no CORS of its own.
 *
 * @param sites the origins of the sites
 */
record Cors(List<WebOrigin> sites) {
    private static final String HEADERS =
            "accept, content-type, formspree-client, formspree-session-data, idempotency-key";
    private static final String TWO_HOURS = "7200"; // browsers remember it no longer

    Cors {
        sites = List.copyOf(sites);
    }

    /**
     * For those sites.
     *
     * @param also one more site, such as a staging site; empty for none
     */
    static Cors of(List<URI> sites, String also) {
        List<WebOrigin> origins = new ArrayList<>();
        sites.forEach(site -> WebOrigin.of(site).ifPresent(origins::add));
        WebOrigin.parse(also).ifPresent(origins::add);
        return new Cors(origins);
    }

    /**
     * Whether a form may come from there. A browser names no origin, or {@code null}, where a page
     * asked it to keep it to itself: nothing is known against such a sender.
     */
    boolean allows(Request request) {
        Optional<String> origin = request.header("origin");
        return origin.isEmpty()
                || origin.get().equals("null")
                || isOurs(request, origin.get())
                || isListed(origin.get());
    }

    /** The answer to a browser that asks before it sends. */
    Answer preflight(Request request) {
        if (!allows(request)) {
            return on(request, Answer.empty(403));
        }
        return on(request, Answer.empty(204))
                .with("access-control-allow-methods", "POST")
                .with("access-control-allow-headers", HEADERS)
                .with("access-control-max-age", TWO_HOURS);
    }

    /** The answer, readable for the site that asked if it is one of those. */
    Answer on(Request request, Answer answer) {
        Answer varying = answer.with("vary", "Origin");
        String origin = request.header("origin").orElse("");
        return isListed(origin)
                ? varying.with("access-control-allow-origin", origin)
                        .with("access-control-expose-headers", "Retry-After")
                : varying;
    }

    private boolean isListed(String origin) {
        return WebOrigin.parse(origin).filter(sites::contains).isPresent();
    }

    /** Browsers say so themselves; the host is for those who do not. */
    private static boolean isOurs(Request request, String origin) {
        URI ours = PublicAddress.of(request);
        return request.header("sec-fetch-site").filter("same-origin"::equals).isPresent()
                || WebOrigin.parse(origin)
                        .filter(named -> WebOrigin.of(ours).filter(named::equals).isPresent())
                        .isPresent();
    }
}
