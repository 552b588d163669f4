package org.seloste.formsubmission.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The origin of a web address (RFC 6454): a site, as browsers see it.
 *
 * @param scheme http or https
 * @param host the host, in lower case
 * @param port the port, also where the address leaves it out
 */
record WebOrigin(String scheme, String host, int port) {
    /** The origin of an address; empty when it lacks a scheme or a host. */
    static Optional<WebOrigin> of(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return Optional.empty();
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return Optional.of(
                new WebOrigin(
                        scheme,
                        address.getHost().toLowerCase(Locale.ROOT),
                        address.getPort() >= 0 ? address.getPort() : usualPort(scheme)));
    }

    /**
     * The origin that a browser names in the Origin header; empty for {@code null} and nonsense,
     * and for an address of more than scheme, host and port.
     */
    static Optional<WebOrigin> parse(String header) {
        try {
            URI address = new URI(header);
            return of(address).filter(_ -> header.equals(bare(address)));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String bare(URI address) {
        String port = address.getPort() >= 0 ? ":" + address.getPort() : "";
        return address.getScheme() + "://" + address.getHost() + port;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
