package org.seloste.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.local.http.Loopback;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

class JwtAuthorizerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final InstantSource TIME = InstantSource.fixed(NOW);

    private final Issuer issuer = new Issuer(this::url, "desk", "groups", TIME);
    private final Loopback server =
            Loopback.serve(
                    0,
                    exchange -> {
                        boolean keys = exchange.getRequestURI().getPath().endsWith("jwks.json");
                        byte[] json =
                                new JsonMapper()
                                        .writeValueAsBytes(
                                                keys ? issuer.keys() : issuer.configuration());
                        exchange.sendResponseHeaders(200, json.length);
                        exchange.getResponseBody().write(json);
                    });
    private final JwtAuthorizer authorizer =
            new JwtAuthorizer(() -> url().toString(), List.of("other", "desk"), TIME);

    private URI url() {
        return server.url();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tokenOfTheIssuerLetsInWithOrWithoutBearer() {
        String token = issuer.token("auli", List.of("desk"), Duration.ofHours(1));

        assertThat(authorizer.claims("Bearer " + token)).isPresent();
        assertThat(authorizer.claims("bearer " + token)).isPresent();
        assertThat(authorizer.claims(token).orElseThrow())
                .containsEntry("sub", "auli")
                .containsEntry("groups", "[desk]")
                .containsEntry("exp", String.valueOf(NOW.plusSeconds(3600).getEpochSecond()));
    }

    @Test
    void tokenThatExpiresNowDoesNotLetIn() {
        assertThat(authorizer.claims(issuer.token("auli", List.of(), Duration.ZERO))).isEmpty();
    }

    @Test
    void tokenOfAnotherKeyDoesNotLetIn() {
        Issuer forger = new Issuer(this::url, "desk", "groups", TIME);

        assertThat(authorizer.claims(forger.token("auli", List.of("desk"), Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void tokenThatIsNotSignedOrSignedWithThePublicKeyDoesNotLetIn() throws Exception {
        JWTClaimsSet claims =
                SignedJWT.parse(issuer.token("auli", List.of("desk"), Duration.ofHours(1)))
                        .getJWTClaimsSet();
        SignedJWT symmetric =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1").build(), claims);
        byte[] known = issuer.keys().toString().getBytes(StandardCharsets.UTF_8);
        symmetric.sign(new MACSigner(known));

        assertThat(authorizer.claims(new PlainJWT(claims).serialize())).isEmpty();
        assertThat(authorizer.claims(symmetric.serialize())).isEmpty();
    }

    @Test
    void changedTokenDoesNotLetIn() {
        String[] token = issuer.token("auli", List.of(), Duration.ofHours(1)).split("\\.");
        String[] other = issuer.token("boss", List.of("desk"), Duration.ofHours(1)).split("\\.");

        assertThat(authorizer.claims(token[0] + "." + other[1] + "." + token[2])).isEmpty();
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                claims(true, all -> all),
                claims(false, all -> all.issuer("https://elsewhere.example")),
                claims(false, all -> all.audience("nobody")),
                claims(
                        true,
                        all -> all.audience(List.of("nobody", "other")).claim("client_id", "x")),
                claims(true, all -> all.audience((String) null).claim("client_id", "desk")),
                claims(false, all -> all.audience((String) null).claim("client_id", "nobody")),
                claims(false, all -> all.audience((String) null)),
                claims(false, all -> all.expirationTime(null)),
                claims(false, all -> all.expirationTime(Date.from(NOW))),
                claims(true, all -> all.notBeforeTime(Date.from(NOW))),
                claims(false, all -> all.notBeforeTime(Date.from(NOW.plusSeconds(1)))),
                claims(false, all -> all.issueTime(Date.from(NOW.plusSeconds(1)))));
    }

    private static Arguments claims(boolean hold, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder sound =
                new JWTClaimsSet.Builder()
                        .issuer("https://issuer.example")
                        .audience("desk")
                        .expirationTime(Date.from(NOW.plusSeconds(60)));
        return Arguments.of(hold, change.apply(sound).build());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void claimsHoldAsAnHttpApiSeesIt(boolean hold, JWTClaimsSet claims) {
        assertThat(new Claims(claims).hold("https://issuer.example", List.of("desk", "other"), NOW))
                .isEqualTo(hold);
    }

    @Test
    void claimsAreHandedOnAsTexts() {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .claim("groups", List.of("desk", "admin"))
                        .claim("verified", true)
                        .build();

        assertThat(new Claims(claims).texts())
                .isEqualTo(Map.of("groups", "[desk admin]", "verified", "true"));
    }
}
