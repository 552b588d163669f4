package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.local.RawHttp;
import org.seloste.local.mail.Mails;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

class ControlServerTest {
    private static final String PERSON = "maija@example.net";

    private final LocalDesk desk = new LocalDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private String page(String path) {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    // ---- every page ------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mails", "/mails/1", "/clock", "/retention", "/register", "/api"})
    void servesEachPageWithAPolicyAndOneHeading(String path) {
        Mails.take(desk.inbox, PERSON);

        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .containsOnlyOnce("<h1")
                .contains("<html lang=\"en\">", "class=\"skip\"")
                .doesNotContain("style=", "<osk>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/control.css",
                "/assets/control.js",
                "/assets/seloste.css",
                "/favicon.svg"
            })
    void servesWhatThePagesUse(String path) {
        assertThat(page(path)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/mails/7",
                "/mails/latest",
                "/mails/x",
                "/mails/1/2",
                "/mails/1/2/3",
                "/mails/1/preview/3",
                "/clock/1",
                "/part/x"
            })
    void saysThatThereIsNoSuchPage(String path) {
        if (!path.endsWith("latest")) {
            Mails.take(desk.inbox, PERSON);
        }
        assertThat(desk.get(path).statusCode()).isEqualTo(404);
        assertThat(desk.get(path).body()).contains("There is no such page");
    }

    @ParameterizedTest
    @CsvSource({
        "/clock, to=%zz",
        "/mails/delete, q=%",
        "/schedules/UnsentMailsHourly/fire, back=%a",
        "/mail-endpoint, up=%g0"
    })
    void saysThatAFormIsNotEncoded(String path, String form) {
        HttpResponse<String> answer = desk.post(path, form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("two hexadecimal digits must follow");
    }

    @Test
    void retentionShowsTheRulesAndTheJournalWhateverTheDeskAnswers() {
        desk.put(
                "Journal",
                "J#2029-11#1",
                "2029-11-25T10:00:00.000Z#id",
                Map.of(
                        "event", LocalDesk.s("PERSON_EXPIRED"),
                        "subject", LocalDesk.s("somebody"),
                        "refs", AttributeValue.fromM(Map.of("SUBMISSIONS", LocalDesk.s("2")))));

        assertThat(page("/retention?day=tomorrow"))
                .contains("prospect, now P3Y", "This is no date", "note danger")
                .contains("PERSON_EXPIRED", "somebody", "submissions: 2");
    }

    @Test
    void jumpAndSweepLeadBackToRetention() {
        HttpResponse<String> jump = desk.post("/clock", "by=P3Y1D&back=%2Fretention");

        assertThat(jump.statusCode()).isEqualTo(303);
        assertThat(jump.headers().firstValue("Location")).contains("/retention");
    }

    @Test
    void saysThatItFailed() {
        HttpResponse<String> answer = desk.post("/schedules/" + FakeSchedules.BROKEN + "/fire", "");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("This failed. The console says why.");
    }

    @Test
    void answersHeadWithoutABody() {
        HttpRequest.Builder head = desk.request("/").HEAD();

        assertThat(desk.send(head).statusCode()).isEqualTo(200);
        assertThat(desk.send(head).body()).isEmpty();
    }

    @Test
    void refusesAHostThatIsNotThisMachine() throws Exception {
        // The JDK's own client lets nobody write this header; a socket does.
        assertThat(RawHttp.status(desk.server.uri(), "GET / HTTP/1.1", "Host: evil.example"))
                .isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
        assertThat(RawHttp.status(desk.server.uri(), "GET / HTTP/1.1", "Host: 127.0.0.1:81"))
                .isEqualTo(HttpURLConnection.HTTP_OK);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, -, 403",
        "null, -, 403",
        "null, cross-site, 403",
        "null, same-site, 403",
        "null, same-origin, 303",
        "-, -, 303"
    })
    void refusesWhatAnotherWebsiteSends(String origin, String site, int status) {
        HttpRequest.Builder post =
                desk.request("/mails/delete").POST(HttpRequest.BodyPublishers.ofString("q="));
        if (!origin.equals("-")) {
            post.header("Origin", origin);
        }
        if (!site.equals("-")) {
            post.header("Sec-Fetch-Site", site);
        }

        assertThat(desk.send(post).statusCode()).isEqualTo(status);
    }

    // ---- start -----------------------------------------------------------------------------

    @Test
    void beginsWithAddressesTodosSchedulesAndLog() {
        desk.log.add("{\"level\":\"ERROR\",\"message\":\"<x>\"}");

        assertThat(page("/"))
                .contains(
                        "Esimerkki &lt;osk&gt;",
                        "http://localhost:8080/",
                        "Name the recipients of data.",
                        "UnsentMailsHourly",
                        "not yet",
                        "<strong class=\"error\">error</strong>",
                        "&lt;x&gt;");
    }

    @Test
    void runsAScheduleAndShowsItsResult() {
        HttpResponse<String> answer =
                desk.post("/schedules/UnsentMailsHourly/fire", "back=%2Fclock");

        assertThat(answer.headers().firstValue("Location")).contains("/clock#schedules");
        assertThat(page("/clock")).contains("done", "{&quot;sent&quot;:2}");
        assertThat(desk.post("/schedules/Nothing/fire", "").statusCode()).isEqualTo(404);
    }

    @Test
    void stopsAndStartsTheMailEndpoint() {
        desk.post("/mail-endpoint", "up=false");
        assertThat(desk.mail.isUp()).isFalse();
        assertThat(page("/")).contains("Is stopped", "Start it");

        desk.post("/mail-endpoint", "up=true");
        assertThat(desk.mail.isUp()).isTrue();
    }

    // ---- inbox -----------------------------------------------------------------------------

    @Test
    void showsListAndMailSideBySide() {
        Mails.take(desk.inbox, "<b>@example.net");
        Mails.take(desk.inbox, PERSON);

        assertThat(page("/mails/2"))
                .contains(
                        "Saimme viestisi 2.3.2026",
                        "&lt;b&gt;@example.net",
                        "Submission received, fi",
                        "(1 unread)",
                        "src=\"/mails/2/preview\"",
                        "sandbox=\"allow-popups allow-popups-to-escape-sandbox\"",
                        "href=\"https://example.com/submissions/abc?x=1&amp;y=2\""
                                + " target=\"_blank\"",
                        "No, only in the text part")
                .doesNotContain("(really");
        assertThat(desk.inbox.find(2).orElseThrow().isRead()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tab=text, Säilytämme viestin 2.3.2027 asti.",
        "tab=source, boundary=&quot;cut&quot;",
        "tab=headers, <dt>Auto-Submitted</dt>",
        "width=320&theme=dark, class=\"w320 dark\"",
        "width=9&theme=x&tab=y, class=\"w600 light\"",
    })
    void showsTheMailInTabs(String query, String shown) {
        Mails.take(desk.inbox, PERSON);

        assertThat(page("/mails/1?" + query)).contains(shown);
    }

    @Test
    void previewsUnderAPolicyOfItsOwn() {
        Mails.take(desk.inbox, PERSON);

        HttpResponse<String> answer = desk.get("/mails/1/preview");

        assertThat(answer.body())
                .startsWith("<base target=\"_blank\">")
                .contains("<h1>Saimme viestisi</h1>");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox allow-popups")
                .doesNotContain("script");
    }

    @Test
    void handsOutTheMessageAsItWouldBeDelivered() {
        Mails.take(desk.inbox, PERSON);

        HttpResponse<String> answer = desk.get("/mails/1.eml");

        assertThat(answer.headers().firstValue("Content-Type")).contains("message/rfc822");
        assertThat(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(desk.inbox.latest().orElseThrow().bytes());
    }

    @Test
    void leadsToTheNewestMailAndTheNewestToSomebody() {
        Mails.take(desk.inbox, PERSON);
        Mails.take(desk.inbox, "b@example.net");

        assertThat(desk.get("/mails/latest").headers().firstValue("Location")).contains("/mails/2");
        assertThat(desk.get("/mails/latest?to=Maija@example.net").headers().firstValue("Location"))
                .contains("/mails/1");
    }

    @Test
    void searchesAndDeletesWhatItFoundAndBringsItBack() {
        Mails.take(desk.inbox, PERSON);
        Mails.take(desk.inbox, "b@example.net");

        assertThat(page("/mails?q=maija")).contains("1 mail found", "/mails/1?q=maija");
        assertThat(page("/mails?q=nobody")).contains("No mail has these words.");

        HttpResponse<String> deleted = desk.post("/mails/delete", "q=maija");
        assertThat(deleted.headers().firstValue("Location")).contains("/mails?q=maija");
        assertThat(desk.inbox.list()).hasSize(1);
        assertThat(page("/part/mails?q=&open=2")).contains("Bring back", "aria-current");

        desk.post("/mails/undo", "");
        assertThat(desk.inbox.list()).hasSize(2);
    }

    @Test
    void marksAMailAsUnread() {
        Mails.take(desk.inbox, PERSON);
        page("/mails/1");

        desk.post("/mails/1/unread", "");

        assertThat(desk.inbox.unread()).isEqualTo(1);
    }

    @Test
    void saysWhatAnEmptyInboxWaitsFor() {
        assertThat(page("/mails")).contains("None has been", "open the public pages");
    }

    // ---- clock -----------------------------------------------------------------------------

    @Test
    void showsTheSimulatedTimeOnEveryPageWhileItIsNotTheRealOne() {
        assertThat(page("/register")).doesNotContain("Simulated time");

        desk.clock.advance(Period.ofYears(3));
        Mails.take(desk.inbox, PERSON);

        assertThat(page("/register")).contains("Simulated time", "3 years ahead");
        assertThat(page("/part/band")).contains("3 years ahead");
        assertThat(page("/mails/1")).contains("(really");
    }

    @ParameterizedTest
    @CsvSource({"by=PT1H, PT1H, 1 hour ahead", "by=P1D, PT24H, 1 day ahead"})
    void movesTheClockByASpan(String form, Duration ahead, String said) {
        HttpResponse<String> answer = desk.post("/clock", form);

        assertThat(answer.headers().firstValue("Location")).contains("/clock#due");
        assertThat(desk.clock.ahead()).isCloseTo(ahead, Duration.ofSeconds(1));
        assertThat(page("/part/band")).contains(said);
    }

    @Test
    void movesToTheNextDueDateAndListsWhatIsDue() {
        desk.addPerson("1", PERSON);
        assertThat(page("/clock"))
                .contains("Nothing. Rows come here", "value=\"2027-11-24T22:00:00Z\"");

        desk.post("/clock", "to=2027-11-24T22%3A00%3A00Z");

        assertThat(page("/clock")).contains("1 row", "<td data-label=\"What\">Person</td>");
    }

    @Test
    void doesNotMoveBackAndSaysSo() {
        HttpResponse<String> answer = desk.post("/clock", "to=2001-01-01");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Error: Clock", "The clock only moves forward");
        assertThat(desk.post("/clock", "by=-P1D").statusCode()).isEqualTo(422);
        assertThat(desk.post("/clock", "by=soon").statusCode()).isEqualTo(422);
        assertThat(desk.clock.ahead()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=P6900Y",
                "by=P999999999Y",
                "by=P1DT9223372036854775807S",
                "to=%2B999999999-12-31",
                "to=2100-01-02"
            })
    void doesNotMoveBeyondTheCenturyAndSaysSo(String form) {
        HttpResponse<String> answer = desk.post("/clock", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The clock goes no further than 2100-01-01");
        assertThat(desk.clock.ahead()).isZero();
    }

    // ---- register --------------------------------------------------------------------------

    @Test
    void showsTheRowsOfATable() {
        desk.addPerson("1", PERSON);

        assertThat(page("/register?table=Register"))
                .contains("Register, 3 rows", "Maija &lt;b&gt;", "<dt>dueAt</dt>", "1795737600");
        assertThat(page("/register?table=Outbox")).contains("Outbox, 0 rows");
    }

    @Test
    void saysThatThereIsNoSuchTable() {
        HttpResponse<String> answer = desk.get("/register?table=Nope");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no table ‘Nope’", "The tables are Register, Outbox, Journal.");
    }

    @Test
    void showsOnePersonsRowsInAllTables() {
        desk.addPerson("first", PERSON);
        desk.addPerson("other", "b@example.net");

        assertThat(page("/register?email=Maija@example.net")).contains("No table has a row");
        assertThat(page("/register?email=" + PERSON))
                .contains("Register, 3 rows", "Outbox, 0 rows", "Journal, 1 row", "P#first")
                .doesNotContain("P#other");
    }

    @Test
    void showsWhatTheLastActChanged() {
        assertThat(page("/register")).contains("Nothing has been written since the start.");
        desk.addPerson("1", PERSON);
        desk.addPerson("2", "b@example.net");
        desk.server.look();

        desk.put("Register", "P#1", "@", Map.of("version", LocalDesk.s("second")));
        desk.items.remove(
                "local-Register", Map.of("pk", LocalDesk.s("P#2"), "sk", LocalDesk.s("S#key")));
        desk.server.look();

        assertThat(page("/part/act"))
                .contains("Changed", "Removed", "<td data-label=\"After\">second</td>")
                .doesNotContain("Added");
    }
}
