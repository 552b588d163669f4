package org.seloste.formsubmission.form;

import org.seloste.web.Request;

import java.net.URI;
import java.util.regex.Pattern;

/** The address at which we were asked, without a path. */
final class PublicAddress {
    private PublicAddress() {}

    static URI of(Request request) {
        String scheme = request.header("x-forwarded-proto").filter("http"::equals).orElse("https");
        return URI.create(scheme + "://" + authority(request));
    }

    /** The Host header may add a port to the host that was asked, but not name another. */
    private static String authority(Request request) {
        String host = request.domainName();
        return request.header("host")
                .filter(named -> named.matches(Pattern.quote(host) + "(:\\d{1,5})?"))
                .orElse(host);
    }
}
