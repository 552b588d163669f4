package org.seloste.local.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Hands out access tokens as a user pool of Cognito does, to whoever asks. Its times are real ones,
 * like those of the check: a token is no matter of simulated years.
 */
public final class Issuer {
    private static final int KEY_BITS = 2048;

    private final Supplier<URI> address;
    private final String client;
    private final String roleClaim;
    private final InstantSource time;
    private @Nullable RSAKey key;

    /**
     * An issuer with a key of its own.
     *
     * @param address where it is served
     * @param client whom its tokens are for
     * @param roleClaim the name of the claim with the roles
     * @param time the real time
     */
    public Issuer(Supplier<URI> address, String client, String roleClaim, InstantSource time) {
        this.address = address;
        this.client = client;
        this.roleClaim = roleClaim;
        this.time = time;
    }

    /**
     * A token.
     *
     * @param subject who it says one is
     * @param roles what it says one may do
     * @param life how long it lasts; a negative one makes a token that has expired
     */
    public String token(String subject, List<String> roles, Duration life) {
        Instant end = time.instant().plus(life);
        Instant start = life.isNegative() ? end.minusSeconds(1) : time.instant();
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(address.get().toString())
                        .subject(subject)
                        .claim("client_id", client)
                        .claim("token_use", "access")
                        .claim(roleClaim, roles)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(start))
                        .expirationTime(Date.from(end))
                        .build();
        return signed(claims);
    }

    private String signed(JWTClaimsSet claims) {
        RSAKey signing = key();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signing.getKeyID()).build();
        SignedJWT jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    /** Where it is served. */
    public URI address() {
        return address.get();
    }

    /** What {@code /.well-known/openid-configuration} says of it. */
    public Map<String, Object> configuration() {
        String url = address.get().toString();
        return Map.of(
                "issuer",
                url,
                "jwks_uri",
                url + "/.well-known/jwks.json",
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    /** The public half of its key. */
    public Map<String, Object> keys() {
        return new JWKSet(key()).toJSONObject();
    }

    /** Made for the first who asks: most runs never need it, and it takes its time. */
    private synchronized RSAKey key() {
        if (key == null) {
            try {
                key = new RSAKeyGenerator(KEY_BITS).keyID(UUID.randomUUID().toString()).generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
        return key;
    }
}
