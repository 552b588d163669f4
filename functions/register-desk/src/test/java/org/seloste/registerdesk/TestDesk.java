package org.seloste.registerdesk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.jspecify.annotations.Nullable;
import org.seloste.published.Published;
import org.seloste.register.journal.Verdict;
import org.seloste.register.journal.Verified;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The whole function but for its register and its clock. */
final class TestDesk {
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Map<String, String> EMPLOYEE =
            Map.of("sub", "auli", "roles", "[desk admin]");

    final FakeCases cases = new FakeCases();
    final FakeEdits edits = new FakeEdits();
    final FakePersons persons = new FakePersons();
    final FakeRetention retention = new FakeRetention();
    final List<String> wentOnAfter = new ArrayList<>();
    Verdict verdict = new Verdict.Intact(null, null, 0, 0, 0, null);
    @Nullable String next;
    private static final Published PUBLISHED = Published.open(Map.of());
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Map<String, String> more = new HashMap<>();
    private final Instant now;
    private final Http http;
    private final Routes routes;

    TestDesk() {
        this(NOW);
    }

    TestDesk(Instant now) {
        this.now = now;
        Site site = new Site(PUBLISHED.statement(), PUBLISHED::texts);
        this.http = Http.forPrograms(site, new PrintStream(log, true, StandardCharsets.UTF_8));
        this.routes =
                new Routes(
                        site,
                        new Employees("roles"),
                        Api.of(
                                site,
                                cases,
                                persons,
                                edits,
                                retention,
                                (_, after, _) -> verified(after)));
    }

    private Verified verified(@Nullable String after) {
        if ("no-page".equals(after)) {
            throw new IllegalArgumentException("no answer gave that");
        }
        wentOnAfter.add(Objects.toString(after, ""));
        return new Verified(verdict, next);
    }

    /** The same, sending that header too. */
    TestDesk with(String header, String value) {
        more.put(header, value);
        return this;
    }

    Told get(String path) {
        return ask("GET", path, "", EMPLOYEE);
    }

    Told post(String path, String json) {
        return ask("POST", path, json, EMPLOYEE);
    }

    /** The same for who wants to see it as a page. */
    Told page(String path) {
        return ask("GET", path, "", EMPLOYEE, "text/html,*/*;q=0.8");
    }

    Told ask(String method, String target, String body, Map<String, String> claims) {
        return ask(method, target, body, claims, "*/*");
    }

    private Told ask(
            String method,
            String target,
            String body,
            Map<String, String> claims,
            String accepted) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        Map<String, String> headers =
                new HashMap<>(Map.of("accept-language", "en", "accept", accepted));
        headers.putAll(more);
        if (!body.isEmpty()) {
            headers.put("content-type", body.startsWith("{") ? "application/json" : "text/plain");
        }
        APIGatewayV2HTTPEvent event =
                APIGatewayV2HTTPEvent.builder()
                        .withRouteKey("ANY /desk/{proxy+}")
                        .withRawPath(path)
                        .withRawQueryString(query < 0 ? "" : target.substring(query + 1))
                        .withHeaders(headers)
                        .withBody(body)
                        .withRequestContext(context(method, path, claims))
                        .build();
        APIGatewayV2HTTPResponse response =
                http.answer(event, request -> routes.answer(request, now));
        return new Told(response);
    }

    private static RequestContext context(String method, String path, Map<String, String> claims) {
        return RequestContext.builder()
                .withDomainName("api.example")
                .withRequestId("request-1")
                .withAuthorizer(
                        RequestContext.Authorizer.builder()
                                .withJwt(
                                        RequestContext.Authorizer.JWT
                                                .builder()
                                                .withClaims(claims)
                                                .build())
                                .build())
                .withHttp(
                        RequestContext.Http.builder()
                                .withMethod(method)
                                .withPath(path)
                                .withSourceIp("192.0.2.1")
                                .build())
                .build();
    }

    /** What was logged. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
