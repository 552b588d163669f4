package org.seloste.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lets in whoever has a token in the Authorization header.
 *
 * @param issuer the address of who must have issued it
 * @param audience whom it must be meant for, any of them
 */
public record Authorizer(String issuer, List<String> audience) {
    private static final String HEADER = "$request.header.Authorization";

    /** Reads the authorizers of an API by their names. */
    static Map<String, Authorizer> read(Tree auth) {
        auth.only("part of an API's Auth", Set.of("Authorizers"));
        Map<String, Authorizer> authorizers = new LinkedHashMap<>();
        auth.get("Authorizers").fields().forEach((name, tree) -> authorizers.put(name, of(tree)));
        return authorizers;
    }

    private static Authorizer of(Tree tree) {
        tree.only("part of an authorizer", Set.of("IdentitySource", "JwtConfiguration"));
        tree.find("IdentitySource")
                .filter(source -> !source.text().equals(HEADER))
                .ifPresent(
                        source -> {
                            throw source.at()
                                    .error("A local run takes tokens from %s only.", HEADER);
                        });
        Tree jwt = tree.get("JwtConfiguration");
        jwt.only("part of a JwtConfiguration", Set.of("issuer", "audience"));
        return new Authorizer(
                jwt.get("issuer").text(),
                jwt.get("audience").items().stream().map(Tree::text).toList());
    }
}
