package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.Letters;
import org.seloste.letters.RequestExtended;
import org.seloste.letters.Written;
import org.seloste.published.Published;
import org.seloste.register.cases.Act;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Preview;
import org.seloste.register.cases.Recording;
import org.seloste.register.cases.Ruling;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Tasks.Closed;
import org.seloste.register.cases.Warning;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls about cases. */
final class CaseCallsTest {
    private static final String CASE = "/desk/cases/" + FakeCases.ID;

    private final TestDesk desk = new TestDesk();

    @Test
    void list_tellsNothingOfWhoAsks_andIsNoLook() {
        Told told = desk.get("/desk/cases?queue=open");

        assertThat(told.json().at("/cases/0/id").asText()).isEqualTo(FakeCases.ID);
        assertThat(told.json().at("/cases/0/due").asText()).isEqualTo("2026-12-28");
        assertThat(told.body()).doesNotContain("Maija", "maija");
        assertThat(desk.cases.looks).isEmpty();
    }

    @Test
    void caseThatIsDueSoon_isWarnedOf_inListAndCase() {
        TestDesk later = new TestDesk(Instant.parse("2026-12-22T10:00:00Z"));

        for (JsonNode request :
                List.of(later.get("/desk/cases").json().at("/cases/0"), later.get(CASE).json())) {
            assertThat(request.at("/warnings/0/kind").asText()).isEqualTo("DUE_SOON");
            assertThat(request.at("/warnings/0/message").asText()).contains("28");
        }
        assertThat(desk.get(CASE).json().path("warnings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({", TO_BE_POSTED", "2026-11-24, none"})
    void letterThatNoMailBrings_isWarnedOfUntilItIsPosted(@Nullable LocalDate on, String warning) {
        desk.cases.request = FakeCases.withoutAddress("Maija");
        desk.cases.letters =
                List.of(
                        new SentLetter(
                                1,
                                "REQUEST_ACCEPTED",
                                "fi",
                                "{}",
                                Instant.parse("2026-11-24T08:00:00Z"),
                                true,
                                on));

        for (JsonNode request :
                List.of(
                        desk.get("/desk/cases?queue=to_be_posted").json().at("/cases/0"),
                        desk.get(CASE).json())) {
            assertThat(request.at("/warnings/0/kind").asText("none")).isEqualTo(warning);
        }
    }

    @ParameterizedTest
    @CsvSource({"unconfirmed, 0", "open, 1"})
    void list_isOfOneQueue(String queue, int cases) {
        assertThat(desk.get("/desk/cases?queue=" + queue).json().path("cases")).hasSize(cases);
    }

    @Test
    void list_ofAQueueThatThereIsNot_isRefused() {
        Told told = desk.get("/desk/cases?queue=all");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly("queue:CHOICE");
    }

    @Test
    void case_isShownWithAllOfIt_andTheLookIsNoted() {
        JsonNode json = desk.get(CASE).json();

        assertThat(json.path("version").asLong()).isEqualTo(FakeCases.VERSION);
        assertThat(json.path("email").asText()).isEqualTo("maija@example.net");
        assertThat(json.at("/wishes/0/state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(json.at("/wishes/0/refusalGrounds").toString()).contains("LEGAL_OBLIGATION");
        assertThat(json.at("/letters/0/kind").asText()).isEqualTo("REQUEST_ACCEPTED");
        assertThat(json.at("/tasks/0/recipient").asText()).isEqualTo("Painotalo Oy");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
    }

    @Test
    void case_thatIsNotThere_isNotFound() {
        assertThat(desk.get("/desk/cases/other").status()).isEqualTo(404);
        assertThat(desk.get("/desk/cases/" + FakeCases.ID + "x".repeat(2048)).status())
                .isEqualTo(404);
    }

    @Test
    void decision_isReadWhole() {
        desk.post(
                CASE + "/decisions",
                """
                {"version": 3, "rulings": [
                  {"right": "ERASURE", "verdict": "ACCEPT_IN_PART", "withheld": ["billing"],
                   "ground": "LEGAL_OBLIGATION", "reason": " Kirjanpito. "},
                  {"right": "RECTIFICATION", "verdict": "ACCEPT", "fields": {"phone": "+35840"}},
                  {"right": "ACCESS", "verdict": "REFUSE", "ground": "EXCESSIVE"}]}
                """);

        assertThat(desk.cases.asked)
                .containsExactly(
                        new Act.Decide(
                                List.of(
                                        new Ruling.AcceptInPart(
                                                Right.ERASURE,
                                                Map.of(),
                                                Set.of("billing"),
                                                RefusalGround.LEGAL_OBLIGATION,
                                                "Kirjanpito."),
                                        new Ruling.Accept(
                                                Right.RECTIFICATION, Map.of("phone", "+35840"), ""),
                                        new Ruling.Refuse(
                                                Right.ACCESS, RefusalGround.EXCESSIVE, ""))));
    }

    @Test
    void otherActs_areRead() {
        desk.post(
                CASE + "/extensions",
                "{\"version\": 3, \"rights\": [\"ERASURE\"], \"reason\": \"Laaja\"}");
        desk.post(
                CASE + "/identity",
                "{\"version\": 3, \"doubt\": \"Eri nimi\", \"needed\": \"Soita\"}");
        desk.post(CASE + "/identity/received", "{\"version\": 3, \"on\": \"2026-11-25\"}");
        desk.post(CASE + "/restriction-lift", "{\"version\": 3, \"reason\": \"Selvitetty\"}");
        desk.post(CASE + "/withdrawal", "{\"version\": 3}");

        assertThat(desk.cases.asked)
                .containsExactly(
                        new Act.Extend(Set.of(Right.ERASURE), "Laaja"),
                        new Act.AskIdentity("Eri nimi", "Soita"),
                        new Act.TakeIdentity(LocalDate.parse("2026-11-25")),
                        new Act.LiftRestriction("Selvitetty"),
                        Set.of());
    }

    @Test
    void recording_isRead_withItsTrueTime() {
        desk.post(
                "/desk/cases",
                """
                {"key": "letter-17", "channel": "LETTER", "language": "sv", "name": "Åke",
                 "email": "ake@example.net", "receivedAt": "2026-11-20T12:00:00Z",
                 "wishes": [{"right": "RESTRICTION", "ground": "LEGAL_CLAIM", "text": "Tvist"}]}
                """);

        Recording recording = (Recording) desk.cases.asked.getFirst();
        assertThat(recording.channel()).isEqualTo(Channel.LETTER);
        assertThat(recording.language()).isEqualTo("sv");
        assertThat(recording.receivedAt()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(recording.wishes().get(Right.RESTRICTION).ground())
                .isEqualTo(RestrictionGround.LEGAL_CLAIM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"wishes\": []} | key:MISSING channel:MISSING language:MISSING"
                        + " receivedAt:MISSING wishes:MISSING",
                "{\"key\": \"k\", \"channel\": \"FORM\", \"language\": \"de\", \"receivedAt\":"
                        + " \"today\", \"email\": \"nobody\", \"wishes\": [{\"right\": \"LEFT\","
                        + " \"colour\": 1}]} | channel:CHOICE language:CHOICE receivedAt:INSTANT"
                        + " email:EMAIL wishes[0].right:CHOICE wishes[0].colour:UNKNOWN",
                "{\"key\": \"k\", \"channel\": \"LETTER\", \"language\": \"fi\","
                        + " \"receivedAt\": \"2026-11-24T09:00:00Z\", \"wishes\": [{\"right\":"
                        + " \"OBJECTION\", \"text\": \"a\"}, {\"right\": \"OBJECTION\", \"text\":"
                        + " \"b\"}]} | wishes[1].right:TWICE",
            })
    void everythingThatIsWrong_isToldAtOnce(String json, String errors) {
        Told told = desk.post("/desk/cases", json);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly(errors.split(" "));
        assertThat(desk.cases.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"not json | 415", "{\"a\": | 400", "{\"a\": 1, \"a\": 2} | 400"})
    void whatIsNoJsonObject_isRefused(String body, int status) {
        assertThat(desk.post(CASE + "/decisions", body).status()).isEqualTo(status);
    }

    @Test
    void whoWasSlower_getsTheCaseAsItIs() {
        desk.cases.change = new Change.Conflict(FakeCases.request());

        Told told = desk.post(CASE + "/extensions", "{\"version\": 2, \"reason\": \"x\"}");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.header("content-type")).isEqualTo("application/problem+json");
        assertThat(told.json().path("code").asText()).isEqualTo("CONFLICT");
        assertThat(told.json().at("/case/version").asLong()).isEqualTo(FakeCases.VERSION);
    }

    @ParameterizedTest
    @EnumSource(Change.Why.class)
    void whatIsRefused_saysWhy(Change.Why why) {
        desk.cases.change = new Change.Refused(why);

        Told told = desk.post(CASE + "/extensions", "{\"version\": 3, \"reason\": \"x\"}");

        if (why == Change.Why.UNKNOWN) {
            assertThat(told.status()).isEqualTo(404);
        } else {
            assertThat(told.status()).isEqualTo(422);
            assertThat(told.errors()).containsExactly(":" + why);
            assertThat(told.json().at("/errors/0/message").asText()).isNotBlank();
        }
    }

    @Test
    void aLetterOfACase_isAPageToPrint_andOthersAreNotThere() {
        RequestExtended letter =
                new RequestExtended(
                        "2026-K3X9AB",
                        List.of(Right.ERASURE),
                        LocalDate.parse("2026-12-28"),
                        LocalDate.parse("2027-02-24"),
                        "Laaja pyyntö");
        desk.cases.letters =
                List.of(
                        new SentLetter(
                                1,
                                letter.kind(),
                                "fi",
                                Letters.write(letter),
                                Instant.parse("2026-11-25T08:00:00Z")));

        Told told = desk.get(CASE + "/letters/1");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("<h1", "Laaja pyyntö");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
        assertThat(desk.get(CASE + "/letters/2").status()).isEqualTo(404);
    }

    @Test
    void preview_isTheLetterInTheReadersLanguage_withTheMailsHash_andDoesNothing() {
        RequestExtended letter =
                new RequestExtended(
                        "2026-K3X9AB",
                        List.of(Right.ERASURE),
                        LocalDate.parse("2026-12-28"),
                        LocalDate.parse("2027-02-24"),
                        "Laaja pyyntö");
        desk.cases.preview =
                new Preview.Possible(
                        List.of(letter),
                        List.of(),
                        List.of(
                                new Warning(
                                        FakeCases.ID,
                                        "2026-K3X9AB",
                                        Warning.Kind.DUE_SOON,
                                        Right.ERASURE,
                                        LocalDate.parse("2026-12-28"))));

        JsonNode json =
                desk.post(
                                CASE + "/extensions",
                                "{\"version\": 3, \"preview\": true, \"rights\": [\"ERASURE\"],"
                                        + " \"reason\": \"Laaja pyyntö\"}")
                        .json();

        Published published = Published.open(Map.of());
        Written written = Written.shown(letter, published.statement(), published.texts("fi"));
        assertThat(json.at("/letters/0/language").asText()).isEqualTo("fi");
        assertThat(json.at("/letters/0/text").asText()).isEqualTo(written.text());
        assertThat(json.at("/letters/0/html").asText()).isEqualTo(written.html());
        assertThat(json.at("/letters/0/hash").asText()).isEqualTo(written.hash());
        assertThat(json.at("/warnings/0/message").asText()).contains("28");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
    }

    @ParameterizedTest
    @CsvSource({
        "Passisi kopio., true",
        "Kuva ajokortistasi., true",
        "A copy of your identity card., true",
        "Your ID card, true",
        "En kopia av ditt pass, true",
        "Your identity: the number of your last invoice., false",
        "Viimeisen laskusi numero., false",
        "Passiivinen jäsenyys?, false"
    })
    void identityDocument_thatWouldBeAskedFor_isWarnedOf(String needed, boolean warned) {
        desk.cases.preview = new Preview.Possible(List.of(), List.of(), List.of());

        JsonNode json =
                desk.post(
                                CASE + "/identity",
                                "{\"version\": 3, \"preview\": true, \"doubt\": \"Kaksi nimeä.\","
                                        + " \"needed\": \"%s\"}".formatted(needed))
                        .json();

        assertThat(json.at("/warnings/0/kind").asText("none"))
                .isEqualTo(warned ? "IDENTITY_DOCUMENT" : "none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "3.0", "\"3\"", "36893488147419103235", "3e0"})
    void version_thatIsNoWholeNumber_isNotTakenForOne(String version) {
        for (String preview : List.of("true", "false")) {
            Told told =
                    desk.post(
                            CASE + "/extensions",
                            "{\"version\": %s, \"preview\": %s, \"reason\": \"x\"}"
                                    .formatted(version, preview));

            assertThat(told.status()).isEqualTo(422);
            assertThat(told.errors()).containsExactly("version:NUMBER");
        }
        assertThat(desk.cases.asked).isEmpty();
    }

    @Test
    void preview_ofAnOlderVersion_isAConflict() {
        Told told =
                desk.post(
                        CASE + "/extensions",
                        "{\"version\": 2, \"preview\": true, \"reason\": \"x\"}");

        assertThat(told.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Warning.Kind.class)
    void warnings_haveWords(Warning.Kind kind) {
        desk.cases.preview =
                new Preview.Possible(
                        List.of(),
                        List.of(),
                        List.of(
                                new Warning(
                                        FakeCases.ID,
                                        "2026-K3X9AB",
                                        kind,
                                        null,
                                        LocalDate.parse("2026-12-28"))));

        Told told =
                desk.post(
                        CASE + "/extensions",
                        "{\"version\": 3, \"preview\": true, \"reason\": \"x\"}");

        assertThat(told.json().at("/warnings/0/kind").asText()).isEqualTo(kind.name());
        assertThat(told.json().at("/warnings/0/message").asText()).isNotBlank();
    }

    @Test
    void whoElseMayReadACopy_isToldWithTheCaseAndWithTheDecision() {
        Warning.Kind kind = Warning.Kind.ADDRESS_NOT_THEIRS;
        LocalDate today = LocalDate.parse("2026-11-24");
        desk.cases.strangers =
                List.of(new Warning(FakeCases.ID, "2026-K3X9AB", kind, Right.ACCESS, today));

        Told decided =
                desk.post(
                        CASE + "/decisions",
                        "{\"version\": 3, \"rulings\": [{\"right\": \"ACCESS\","
                                + " \"verdict\": \"ACCEPT\"}]}");

        assertThat(desk.get(CASE).json().path("warnings").findValuesAsText("kind"))
                .contains(kind.name());
        assertThat(decided.json().path("warnings").findValuesAsText("kind")).contains(kind.name());
    }

    @Test
    void recipient_whoIsNotToldByTheDay_isMarkedAndWarnedOf() {
        TestDesk later = new TestDesk(Instant.parse("2026-12-02T10:00:00Z"));

        assertThat(desk.get("/desk/tasks").json().at("/tasks/0/overdue").asBoolean()).isFalse();
        assertThat(later.get("/desk/tasks").json().at("/tasks/0/overdue").asBoolean()).isTrue();
        JsonNode request = later.get(CASE).json();
        assertThat(request.at("/tasks/0/overdue").asBoolean()).isTrue();
        assertThat(request.path("warnings").findValuesAsText("kind"))
                .containsExactly("RECIPIENT_NOT_TOLD");
        assertThat(desk.get(CASE).json().path("warnings")).isEmpty();
    }

    @Test
    void task_isClosed_once() {
        Task task = desk.cases.openTasks(1).getFirst();
        desk.cases.closed = new Closed.Before(task);

        assertThat(desk.get("/desk/tasks").json().at("/tasks/0/id").asText()).isEqualTo(task.id());
        Told told = desk.post(CASE + "/tasks/" + task.id(), "{\"outcome\": \"SENT\"}");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.json().at("/task/id").asText()).isEqualTo(task.id());
        assertThat(desk.cases.asked).containsExactly(FakeCases.ID + "/ERASURE.d1 SENT '' by auli");
    }
}
