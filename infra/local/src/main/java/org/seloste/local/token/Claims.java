package org.seloste.local.token;

import com.nimbusds.jwt.JWTClaimsSet;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a token says: whether an HTTP API takes it, and how it hands it on. */
record Claims(JWTClaimsSet claims) {
    /** Whether it was issued by that issuer, for one of that audience, and holds now. */
    boolean hold(String issuer, List<String> audience, Instant now) {
        return issuer.equals(claims.getIssuer()) && isFor(audience) && isTimely(now);
    }

    /** Access tokens of Cognito have no audience, but say which client they are for. */
    private boolean isFor(List<String> audience) {
        return claims.getAudience().isEmpty()
                ? audience.contains(String.valueOf(claims.getClaim("client_id")))
                : claims.getAudience().stream().anyMatch(audience::contains);
    }

    private boolean isTimely(Instant now) {
        return instant(claims.getExpirationTime()).filter(end -> end.isAfter(now)).isPresent()
                && instant(claims.getNotBeforeTime()).filter(start -> start.isAfter(now)).isEmpty()
                && instant(claims.getIssueTime()).filter(issue -> issue.isAfter(now)).isEmpty();
    }

    @SuppressWarnings("JavaUtilDate") // the library has no other
    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    /** As texts, a list in brackets without commas: that is how functions get them. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        claims.toJSONObject().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
