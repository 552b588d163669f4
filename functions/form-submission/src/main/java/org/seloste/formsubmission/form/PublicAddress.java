package org.seloste.formsubmission.form;

import org.seloste.web.Request;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The address at which we were asked, without a path. A name that is no host of the web gives no
 * address: what is resolved against it stays relative.
 */
final class PublicAddress {
    private static final URI NONE = URI.create("");

    private PublicAddress() {}

    static URI of(Request request) {
        String scheme = request.header("x-forwarded-proto").filter("http"::equals).orElse("https");
        String address = scheme + "://" + authority(request);
        return WebOrigin.parse(address).isPresent() ? URI.create(address) : NONE;
    }

    /** The Host header may add a port to the host that was asked, but not name another. */
    private static String authority(Request request) {
        String host = request.domainName();
        return request.header("host")
                .filter(named -> named.matches(Pattern.quote(host) + "(:\\d{1,5})?"))
                .orElse(host);
    }
}
