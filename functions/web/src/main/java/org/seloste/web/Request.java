package org.seloste.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as an HTTP API hands it on (payload version 2).
 *
 * @param method the method, in upper case
 * @param path the path as it was asked for
 * @param routeKey the route that matched, such as {@code POST /forms/{form}}; unlike the path it
 *     never holds a secret
 * @param pathParameters the route's variables, decoded
 * @param headers the headers by lower-cased name
 * @param query the query's parameters, decoded, in order; each may stand there more than once
 * @param body the bytes of the body, no longer in base64
 * @param sourceIp the address that the request came from
 * @param domainName the host that was asked
 * @param requestId the id that the access log has for it
 * @param claims what the token says that let the request in, as the HTTP API writes it; empty for a
 *     route that needs none
 */
// The body is never compared: two requests are not equal because their bytes are.
@SuppressWarnings("ArrayRecordComponent")
public record Request(
        String method,
        String path,
        String routeKey,
        Map<String, String> pathParameters,
        Map<String, String> headers,
        Map<String, List<String>> query,
        byte[] body,
        String sourceIp,
        String domainName,
        String requestId,
        Map<String, String> claims) {
    public Request {
        pathParameters = Map.copyOf(pathParameters);
        headers = Map.copyOf(headers);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        claims = Map.copyOf(claims);
    }

    /** Reads the event of an HTTP API. */
    public static Request of(APIGatewayV2HTTPEvent event) {
        APIGatewayV2HTTPEvent.RequestContext context = event.getRequestContext();
        return new Request(
                context.getHttp().getMethod().toUpperCase(Locale.ROOT),
                event.getRawPath(),
                event.getRouteKey(),
                orEmpty(event.getPathParameters()),
                lowerCased(orEmpty(event.getHeaders())),
                Query.parse(event.getRawQueryString()),
                bytes(event),
                context.getHttp().getSourceIp(),
                context.getDomainName(),
                context.getRequestId(),
                claims(context));
    }

    private static Map<String, String> claims(APIGatewayV2HTTPEvent.RequestContext context) {
        APIGatewayV2HTTPEvent.RequestContext.@Nullable Authorizer authorizer =
                context.getAuthorizer();
        return authorizer == null || authorizer.getJwt() == null
                ? Map.of()
                : orEmpty(authorizer.getJwt().getClaims());
    }

    /** The header of that name, in whichever case it is written. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The address that was asked, without a slash at the end. A gateway says how it was asked; only
     * the one on this machine is asked without encryption.
     */
    public String origin() {
        String scheme = header("x-forwarded-proto").filter("http"::equals).orElse("https");
        return scheme + "://" + domainName;
    }

    /** The first value of that parameter of the query. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).map(List::getFirst);
    }

    /** The value of that variable of the route; empty when the route has none of that name. */
    public String pathParameter(String name) {
        return pathParameters.getOrDefault(name, "");
    }

    /** The same request, asking for that language before any other. */
    public Request inLanguage(String language) {
        Map<String, List<String>> asking = new LinkedHashMap<>(query);
        asking.put("lang", List.of(language));
        return new Request(
                method,
                path,
                routeKey,
                pathParameters,
                headers,
                asking,
                body,
                sourceIp,
                domainName,
                requestId,
                claims);
    }

    /** Another path of ours, asked with the same query. */
    public String withQuery(String other) {
        return query.isEmpty() ? other : other + "?" + Query.write(query);
    }

    /** Whether nothing but looking is asked for. */
    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    @Override
    public String toString() {
        return "Request[%s, %s]".formatted(routeKey, requestId);
    }

    private static byte[] bytes(APIGatewayV2HTTPEvent event) {
        @Nullable String body = event.getBody();
        if (body == null) {
            return new byte[0];
        }
        return event.getIsBase64Encoded()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> lowerCased(Map<String, String> headers) {
        Map<String, String> lowerCased = new TreeMap<>();
        headers.forEach((name, value) -> lowerCased.put(name.toLowerCase(Locale.ROOT), value));
        return lowerCased;
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
