package org.seloste.local.control;

import org.seloste.local.Controls;
import org.seloste.local.Faults;
import org.seloste.local.MovableClock;
import org.seloste.local.Tables;
import org.seloste.local.Usage;
import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.SesEndpoint;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.template.Stack;
import org.seloste.local.token.Issuer;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The control pages over a system of fakes, and a visitor to them. */
final class LocalDesk implements AutoCloseable {
    static final Instant RECEIVED = Instant.parse("2026-11-24T09:00:00Z");

    final FakeTables items = new FakeTables();
    final MovableClock clock = new MovableClock();
    final Faults faults = new Faults();
    final Usage usage = new Usage();
    final RecentLog log = new RecentLog(() -> RECEIVED);
    final Inbox inbox = Inbox.inMemory(clock, clock::realTime);
    final SesEndpoint mail =
            SesEndpoint.start(inbox, Set.of(), Stack.local("desk"), new AccessControl(Map.of()));
    final ControlServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    LocalDesk() {
        this(0);
    }

    LocalDesk(int port) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("Register", "local-Register");
        names.put("Outbox", "local-Outbox");
        names.put("Journal", "local-Journal");
        Controls controls =
                new Controls(
                        URI.create("http://localhost:8080"),
                        clock,
                        new FakeSchedules(),
                        new Tables(names),
                        items,
                        faults,
                        usage,
                        Map.of(),
                        new Issuer(this::url, "client", "roles", InstantSource.system()));
        Owner owner =
                new Owner(
                        "Esimerkki <osk>",
                        "Asiakasrekisteri",
                        "2018-10-19",
                        ZoneId.of("Europe/Helsinki"),
                        List.of(new Owner.Todo("G3", "Name the recipients of data.", "recipients")),
                        Map.of("prospect", "P3Y"));
        server =
                ControlServer.start(
                        port, new Desk(controls, inbox, mail, log, owner, LocalDesk::hashes));
    }

    private URI url() {
        return server.uri();
    }

    /** A person who sent a form on 24 November 2026, with all rows that this makes. */
    void addPerson(String id, String address) {
        put(
                "Register",
                "P#" + id,
                "@",
                Map.of(
                        "relationship", s("prospect"),
                        "language", s("fi"),
                        "addresses", AttributeValue.fromSs(hashes(address)),
                        "fields", AttributeValue.fromM(Map.of("name", s("Maija <b>"))),
                        "version", AttributeValue.fromN("1"),
                        "dueShard", s("D#3"),
                        "dueAt", s("2027-11-25#" + id),
                        "expiresAt", AttributeValue.fromN("1795737600")));
        put(
                "Register",
                "A#" + hashes(address).getFirst(),
                "@",
                Map.of("persons", AttributeValue.fromSs(List.of(id))));
        put(
                "Register",
                "P#" + id,
                "S#key",
                Map.of(
                        "form", s("contact"),
                        "confirmed", AttributeValue.fromBool(false),
                        "consents", AttributeValue.fromL(List.of(s("news"))),
                        "receivedAt", s(RECEIVED.toString())));
        put("Journal", "J#2026-11-24T09#1", RECEIVED + "#" + id, Map.of("subject", s(id)));
    }

    private static List<String> hashes(String address) {
        return List.of("1." + Integer.toHexString(address.hashCode()));
    }

    void put(String table, String pk, String sk, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new LinkedHashMap<>(attributes);
        item.put("pk", s(pk));
        item.put("sk", s(sk));
        items.put("local-" + table, item);
    }

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri().resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        mail.close();
    }
}
