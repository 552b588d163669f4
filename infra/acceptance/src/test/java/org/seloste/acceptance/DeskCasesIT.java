package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests at the desk: recorded, previewed and decided. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskCasesIT {
    private Running running;
    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
        desk = running.desk("auli");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void requestByLetter_countsFromTheDayItCame_andARepeatIsTheSame() {
        customer("letter@desk.example");
        Instant came = running.system().clock().instant().minus(3, ChronoUnit.DAYS);
        Map<String, Object> recording = recording("letter@desk.example", "RECTIFICATION");
        recording.put("receivedAt", came.truncatedTo(ChronoUnit.SECONDS).toString());

        Desk.Told told = desk.post("/desk/cases", recording);
        Desk.Told again = desk.post("/desk/cases", recording);

        assertThat(told.status()).as(told.json().toString()).isEqualTo(200);
        assertThat(told.text("receivedOn"))
                .isEqualTo(LocalDate.ofInstant(came, ZoneId.of("Europe/Helsinki")).toString());
        assertThat(told.text("channel")).isEqualTo("LETTER");
        assertThat(told.json().at("/wishes/0/state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(again.text("id")).isEqualTo(told.text("id"));
        assertThat(again.text("version")).isEqualTo(told.text("version"));
        assertThat(openCases()).contains(told.text("id"));
    }

    @Test
    void requestThatCameTomorrow_isRefused() {
        Map<String, Object> recording = recording("early@desk.example", "ACCESS");
        recording.put(
                "receivedAt",
                running.system().clock().instant().plus(1, ChronoUnit.DAYS).toString());

        assertThat(desk.post("/desk/cases", recording).error()).isEqualTo("WRONG_DAY");
    }

    @Test
    void letterThatIsPreviewed_isTheOneThatIsMailed_byItsHash() {
        String email = "preview@desk.example";
        customer(email);
        JsonNode request = recorded(email, "ERASURE");
        Map<String, Object> decision = decision(request, refusal("ERASURE"));
        decision.put("preview", true);

        JsonNode letter = desk.post(path(request) + "/decisions", decision).json().at("/letters/0");
        assertThat(state(request)).isEqualTo("IN_PROGRESS");
        decision.remove("preview");
        Desk.Told told = desk.post(path(request) + "/decisions", decision);

        assertThat(told.json().at("/wishes/0/state").asText())
                .as(told.json().toString())
                .isEqualTo("REFUSED");
        assertThat(mailed(email, letter.path("subject").asText()))
                .contains(reason(), running.statement().authority().email());
        awaitSent(request, letter.path("hash").asText());
    }

    @Test
    void refusal_withoutWordsOfOnesOwn_isImpossible() {
        customer("wordless@desk.example");
        JsonNode request = recorded("wordless@desk.example", "ERASURE");
        Map<String, Object> ruling = refusal("ERASURE");
        ruling.put("reason", "   ");

        Desk.Told told = desk.post(path(request) + "/decisions", decision(request, ruling));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.error()).isEqualTo("BLANK_REASON");
        assertThat(state(request)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void ofTwoWhoDecide_theSlowerSeesWhatTheOtherDid() {
        customer("race@desk.example");
        JsonNode request = recorded("race@desk.example", "ERASURE");
        Map<String, Object> decision = decision(request, refusal("ERASURE"));

        assertThat(desk.post(path(request) + "/decisions", decision).status()).isEqualTo(200);
        Desk.Told slower = running.desk("maija").post(path(request) + "/decisions", decision);

        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.json().at("/case/wishes/0/state").asText()).isEqualTo("REFUSED");
        assertThat(slower.json().at("/case/wishes/0/decision/actor").asText()).isEqualTo("auli");
        assertThat(refs(request, "DATA_VIEWED", "actor")).contains("maija");
    }

    @Test
    void extension_isTold_withBothDays() {
        customer("extended@desk.example");
        JsonNode request = recorded("extended@desk.example", "ERASURE");
        String reason = "Etsimme tietoja myös vanhasta arkistosta.";

        Desk.Told told =
                desk.post(
                        path(request) + "/extensions",
                        Map.of(
                                "version", request.path("version").asLong(),
                                "rights", List.of("ERASURE"),
                                "reason", reason));

        JsonNode wish = told.json().at("/wishes/0");
        assertThat(wish.path("state").asText()).isEqualTo("EXTENDED");
        assertThat(wish.path("firstDue").asText()).isEqualTo(request.path("due").asText());
        assertThat(wish.path("due").asText()).isGreaterThan(wish.path("firstDue").asText());
        assertThat(mailed("extended@desk.example", reason)).isNotEmpty();
    }

    @Test
    void evidence_isAFile_andAPage() {
        customer("evidence@desk.example");
        JsonNode request = recorded("evidence@desk.example", "ERASURE");
        desk.post(path(request) + "/decisions", decision(request, refusal("ERASURE")));

        Desk.Told file = desk.get(path(request) + "/evidence");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().toString()).contains("REQUEST_DECIDED", "auli");
        assertThat(desk.page(path(request) + "/evidence").body()).startsWith("<!doctype html>");
    }

    @Test
    void journal_isIntact() {
        running.control().advance("PT3H");

        Desk.Told told = desk.get("/desk/journal/verification");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("intact").asBoolean()).isTrue();
    }

    private String customer(String email) {
        Desk.Told told =
                desk.post(
                        "/desk/persons",
                        Map.of(
                                "relationship", "customer",
                                "source", "contract",
                                "language", "fi",
                                "obtainedOn", "2026-11-24",
                                "startedOn", "2026-11-24",
                                "fields",
                                        Map.of(
                                                "name", "Maija",
                                                "email", email,
                                                "phone", "+358 40 123 4567")));
        assertThat(told.status()).as(told.json().toString()).isEqualTo(201);
        return told.text("person");
    }

    private Map<String, Object> recording(String email, String right) {
        Map<String, Object> wish = new HashMap<>(Map.of("right", right));
        if (right.equals("RECTIFICATION")) {
            wish.put(
                    "corrections",
                    List.of(
                            Map.of(
                                    "field", "phone",
                                    "wrong", "+358 40 123 4567",
                                    "right", "+358 40 765 4321")));
        }
        return new HashMap<>(
                Map.of(
                        "key",
                        "letter from " + email,
                        "channel",
                        "LETTER",
                        "language",
                        "fi",
                        "name",
                        "Maija",
                        "email",
                        email,
                        "receivedAt",
                        running.system().clock().instant().toString(),
                        "wishes",
                        List.of(wish)));
    }

    private JsonNode recorded(String email, String right) {
        Desk.Told told = desk.post("/desk/cases", recording(email, right));
        assertThat(told.status()).as(told.json().toString()).isEqualTo(200);
        return told.json();
    }

    private static Map<String, Object> refusal(String right) {
        return new HashMap<>(
                Map.of(
                        "right",
                        right,
                        "verdict",
                        "REFUSE",
                        "ground",
                        "LEGAL_CLAIMS",
                        "reason",
                        reason()));
    }

    private static String reason() {
        return "Tarvitsemme tiedot riitaan maksamattomasta laskusta.";
    }

    private static Map<String, Object> decision(JsonNode request, Map<String, Object> ruling) {
        return new HashMap<>(
                Map.of("version", request.path("version").asLong(), "rulings", List.of(ruling)));
    }

    private static String path(JsonNode request) {
        return "/desk/cases/" + request.path("id").asText();
    }

    private String state(JsonNode request) {
        return desk.get(path(request)).json().at("/wishes/0/state").asText();
    }

    private List<String> openCases() {
        return desk.get("/desk/cases").json().path("cases").findValuesAsText("id");
    }

    /** The text of a mail that says something of that; waits for it. */
    private String mailed(String email, String words) {
        for (int tries = 0; tries < 300; tries++) {
            for (JsonNode mail : running.control().mailsTo(email)) {
                String text = mail.path("subject").asText() + "\n" + running.control().text(mail);
                if (text.contains(words)) {
                    return text;
                }
            }
            Control.pause(100);
        }
        throw new AssertionError("no mail with '" + words + "' came");
    }

    /** A mail arrives a moment before its sender has written down that it was sent. */
    private void awaitSent(JsonNode request, String hash) {
        for (int tries = 0; tries < 100 && !sentHashes(request).contains(hash); tries++) {
            Control.pause(100);
        }
        assertThat(sentHashes(request)).contains(hash);
    }

    private List<String> sentHashes(JsonNode request) {
        return refs(request, "MAIL_SENT", "letter");
    }

    /** What the journal's entries of that event about a case say under that name. */
    private List<String> refs(JsonNode request, String event, String name) {
        return running.control()
                .table("Journal")
                .valueStream()
                .filter(entry -> entry.at("/attributes/subject").equals(request.path("id")))
                .filter(entry -> entry.at("/attributes/event").asText().equals(event))
                .map(entry -> entry.at("/attributes/refs/" + name).asText())
                .toList();
    }
}
