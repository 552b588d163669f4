package org.seloste.formsubmission.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a sender may be sent on to after a plain form post. An address of the statement allows
 * itself, with whatever query; one whose path ends in a slash, or a site without a path, allows all
 * that lies beneath it.
 */
final class NextPage {
    private static final int LONGEST = 2000;

    private NextPage() {}

    /** The address that is wished for, when one of those allowed covers it. */
    static Optional<URI> choose(String wish, List<URI> allowed) {
        return parse(wish).filter(next -> allowed.stream().anyMatch(by -> covers(by, next)));
    }

    private static Optional<URI> parse(String wish) {
        if (wish.isEmpty() || wish.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI next = new URI(wish);
            return isPlain(next) ? Optional.of(URI.create(next.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Nothing in it that a browser could read otherwise than we do. */
    private static boolean isPlain(URI next) {
        return isWeb(next)
                && next.getHost() != null
                && next.getRawUserInfo() == null
                && next.getRawPath().equals(next.normalize().getRawPath())
                && !next.getRawPath().toLowerCase(Locale.ROOT).matches(".*(//|%2e|%2f|%5c).*");
    }

    private static boolean isWeb(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme());
    }

    private static boolean covers(URI allowed, URI next) {
        Optional<WebOrigin> site = WebOrigin.of(allowed);
        return site.isPresent()
                && site.equals(WebOrigin.of(next))
                && coversPath(path(allowed), path(next));
    }

    private static boolean coversPath(String allowed, String path) {
        return path.equals(allowed) || (allowed.endsWith("/") && path.startsWith(allowed));
    }

    private static String path(URI address) {
        return address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    }
}
