package org.seloste.local.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Console;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Decides as an HTTP API's JWT authorizer whether a token lets one in. */
public final class JwtAuthorizer {
    /** Those that an HTTP API takes; never what a token proposes, such as none. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);

    private final Supplier<String> issuer;
    private final List<String> audience;
    private final InstantSource time;
    private @Nullable DefaultJWTProcessor<SecurityContext> processor;

    /**
     * An authorizer.
     *
     * @param issuer who must have issued a token
     * @param audience whom it must be meant for, any of them
     * @param time the real time
     */
    public JwtAuthorizer(Supplier<String> issuer, List<String> audience, InstantSource time) {
        this.issuer = issuer;
        this.audience = List.copyOf(audience);
        this.time = time;
    }

    /**
     * What the token says that a request brings; nothing if it does not let one in.
     *
     * @param authorization the header's value; nothing if it is not there
     */
    public Optional<Map<String, String>> claims(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(authorization.replaceFirst("(?i)^Bearer +", ""));
            if (token.getHeader().getKeyID() == null) {
                return Optional.empty();
            }
            return Optional.of(new Claims(processor().process(token, null)))
                    .filter(claims -> claims.hold(issuer.get(), audience, time.instant()))
                    .map(Claims::texts);
        } catch (ParseException | BadJOSEException e) {
            return Optional.empty();
        } catch (JOSEException | IOException e) {
            Console.problem("The keys of " + issuer.get() + " could not be read", e);
            return Optional.empty();
        }
    }

    /** Made when the first token comes: only then the issuer needs to be there. */
    private synchronized DefaultJWTProcessor<SecurityContext> processor()
            throws IOException, ParseException {
        if (processor == null) {
            DefaultJWTProcessor<SecurityContext> made = new DefaultJWTProcessor<>();
            made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
            // An HTTP API does not look at the type; the claims are looked at by Claims.
            made.setJWSTypeVerifier((type, context) -> {});
            made.setJWTClaimsSetVerifier((claims, context) -> {});
            processor = made;
        }
        return processor;
    }

    private JWKSource<SecurityContext> keys() throws IOException, ParseException {
        URI address = URI.create(issuer.get() + "/.well-known/openid-configuration");
        Resource configuration =
                new DefaultResourceRetriever(2_000, 2_000).retrieveResource(address.toURL());
        String keys =
                JSONObjectUtils.getString(
                        JSONObjectUtils.parse(configuration.getContent()), "jwks_uri");
        // A key that the issuer does not have is looked for as often as somebody names it.
        return JWKSourceBuilder.<SecurityContext>create(URI.create(keys).toURL())
                .rateLimited(false)
                .build();
    }
}
