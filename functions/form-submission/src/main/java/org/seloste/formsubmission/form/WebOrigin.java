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
    /** The origin of an address that has a scheme and a host. */
    static WebOrigin of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return new WebOrigin(
                scheme,
                address.getHost().toLowerCase(Locale.ROOT),
                address.getPort() >= 0 ? address.getPort() : usualPort(scheme));
    }

    /**
     * The origin that a browser names in the Origin header; empty for {@code null} and nonsense.
     */
    static Optional<WebOrigin> parse(String header) {
        try {
            URI address = new URI(header);
            return address.getScheme() != null && address.getHost() != null
                    ? Optional.of(of(address))
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
