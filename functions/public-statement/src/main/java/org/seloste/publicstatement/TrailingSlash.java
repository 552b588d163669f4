package org.seloste.publicstatement;

import org.seloste.web.Request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A slash too many at the end of an address. The routes of forms do not match it, and what was
 * typed would be lost; sent on with 308, a post keeps its method and its body.
 */
final class TrailingSlash {
    private TrailingSlash() {}

    /** The same address without the slash; empty when it has none, or is nothing of ours. */
    static Optional<URI> without(Request request) {
        String path = request.path();
        // What begins with two slashes a browser would read as another host.
        if (!path.endsWith("/") || path.startsWith("//") || path.equals("/")) {
            return Optional.empty();
        }
        try {
            URI target = new URI(request.withQuery(stripped(path)));
            return Optional.of(URI.create(target.toASCIIString()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String stripped(String path) {
        int end = path.length();
        while (path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
