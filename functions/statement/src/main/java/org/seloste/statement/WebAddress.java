package org.seloste.statement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of web pages as people type them: mostly without https://. */
final class WebAddress {
    private WebAddress() {}

    /** The whole address; empty when it is none of http or https. */
    static Optional<String> normalise(String text) {
        String address = text.contains("://") ? text : "https://" + text;
        int host = address.indexOf("://") + 3;
        String scheme = address.substring(0, host - 3).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.empty();
        }
        int path = endOfAuthority(address, host);
        return authority(address.substring(host, path))
                .map(authority -> scheme + "://" + authority + address.substring(path))
                .flatMap(WebAddress::asUri);
    }

    private static int endOfAuthority(String address, int from) {
        for (int i = from; i < address.length(); i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return i;
            }
        }
        return address.length();
    }

    /** Host and port; a name or password before them is refused. */
    private static Optional<String> authority(String typed) {
        int colon = typed.indexOf(':');
        String port = colon < 0 ? "" : typed.substring(colon);
        if (!port.chars().skip(1).allMatch(DomainName::isDigit) || port.length() > 6) {
            return Optional.empty();
        }
        return DomainName.toAscii(colon < 0 ? typed : typed.substring(0, colon))
                .filter(host -> host.indexOf('.') > 0)
                .map(host -> host + port);
    }

    private static Optional<String> asUri(String address) {
        try {
            return Optional.of(new URI(address).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
