package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.NewDisclosure;
import org.seloste.register.person.NewPerson;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.EmailAddress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calls by which employees write something down of a person. */
final class EditCallsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static final List<String> ADDITIONS =
            List.of("acts", "services", "relationships", "vouchers", "disclosures");

    private final TestDesk desk = new TestDesk();

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(
                        "fields",
                        "{\"field\": \"phone\", \"value\": \"040\", \"source\": \"meeting\"}",
                        List.of("p1", "phone", "040", "meeting")),
                Arguments.of(
                        "acts",
                        "{\"on\": \"2026-11-24\", \"source\": \"phone\"}",
                        List.of("p1", DAY, "phone")),
                Arguments.of(
                        "services",
                        "{\"on\": \"2026-11-24\", \"source\": \"contract\", \"values\": {\"a\":"
                                + " \"b\"}}",
                        List.of("p1", DAY, "contract", Map.of("a", "b"))),
                Arguments.of("notice", "{\"on\": \"2026-11-24\"}", List.of("p1", DAY)),
                Arguments.of(
                        "addresses",
                        "{\"email\": \"maija@example.net\", \"source\": \"meeting\"}",
                        List.of(
                                "p1",
                                EmailAddress.parse("maija@example.net").orElseThrow(),
                                "meeting")),
                Arguments.of(
                        "relationships",
                        "{\"relationship\": \"customer\", \"startedOn\": \"2026-11-24\"}",
                        List.of("p1", "customer", DAY)),
                Arguments.of(
                        "relationships",
                        "{\"id\": \"r1\", \"endedOn\": \"2026-11-24\"}",
                        List.of("p1", new Ending("r1", DAY, false))),
                Arguments.of(
                        "relationships",
                        "{\"id\": \"r1\", \"endedOn\": \"2026-11-24\", \"goesAtOnce\": true}",
                        List.of("p1", new Ending("r1", DAY, true))),
                Arguments.of(
                        "vouchers",
                        "{\"financialYearEnd\": \"2026-11-24\", \"values\": {\"a\": \"b\"}}",
                        List.of("p1", DAY, Map.of("a", "b"))),
                Arguments.of(
                        "disclosures",
                        "{\"recipient\": \"Painotalo Oy\", \"fields\": [\"phone\"], \"on\":"
                                + " \"2026-11-24\", \"reason\": \"Kortit\", \"country\": \"FI\"}",
                        List.of(
                                "p1",
                                new NewDisclosure(
                                        "Painotalo Oy",
                                        null,
                                        List.of("phone"),
                                        DAY,
                                        "Kortit",
                                        "FI",
                                        null))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void edit_isReadWhole(String call, String json, List<Object> asked) {
        Told told = desk.post("/desk/persons/p1/" + call, json);

        assertThat(told.status()).isEqualTo(201);
        assertThat(told.json().path("id").asText()).isEqualTo("i1");
        assertThat(desk.edits.asked).isEqualTo(asked);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void addition_withAKey_isKnownByIt_andByTheDayWithoutOne(String call, String json) {
        desk.post("/desk/persons/p1/" + call, json);
        desk.with("Idempotency-Key", "k1").post("/desk/persons/p1/" + call, json);

        boolean adds = ADDITIONS.contains(call) && !json.contains("endedOn");
        assertThat(desk.edits.keys)
                .isEqualTo(adds ? List.of("day 2026-11-24", "given k1") : List.of());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void edit_withAMemberThatTheCallDoesNotKnow_isRefused(String call, String json) {
        Told told =
                desk.post("/desk/persons/p1/" + call, json.replaceFirst("\\{", "{\"colour\": 1, "));

        assertThat(told.errors()).containsExactly("colour:UNKNOWN");
        assertThat(desk.edits.asked).isEmpty();
    }

    @Test
    void addressThatIsTakenOffTheList_isToldForWhatItWasThere() {
        desk.edits.listed = Set.of(Kind.ERASED);

        Told told =
                desk.post(
                        "/desk/suppression/removals",
                        "{\"email\": \"Maija@example.net\", \"kinds\": [\"ERASED\","
                                + " \"MARKETING\"]}");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("removed"))
                .extracting(JsonNode::asText)
                .containsExactly("ERASED");
        assertThat(desk.edits.asked)
                .contains(
                        EmailAddress.parse("Maija@example.net").orElseThrow(),
                        Set.of(Kind.ERASED, Kind.MARKETING));
    }

    @Test
    void addressThatIsNotOnTheList_isToldSo() {
        Told told =
                desk.post(
                        "/desk/suppression/removals",
                        "{\"email\": \"maija@example.net\", \"kinds\": [\"ERASED\"]}");

        assertThat(told.json().path("removed")).isEmpty();
        assertThat(told.json().path("message").asText()).isNotEmpty();
    }

    @Test
    void addressThatIsOnTheListForSomethingElse_isToldForWhat() {
        desk.edits.listed = Set.of(Kind.ERASED);

        Told told =
                desk.post(
                        "/desk/suppression/removals",
                        "{\"email\": \"maija@example.net\", \"kinds\": [\"MARKETING\"]}");

        assertThat(told.json().path("removed")).isEmpty();
        assertThat(told.json().path("left")).extracting(JsonNode::asText).containsExactly("ERASED");
        assertThat(told.json().path("message").asText())
                .isEqualTo(
                        "There is no coded identifier of the address for what you named, but there"
                                + " is one for ERASED.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"kinds\": []"})
    void nobodyIsTakenOffTheList_unlessItIsSaidForWhat(String kinds) {
        Told told =
                desk.post(
                        "/desk/suppression/removals",
                        "{\"email\": \"maija@example.net\"%s}".formatted(kinds));

        assertThat(told.errors()).containsExactly("kinds:MISSING");
        assertThat(desk.edits.asked).isEmpty();
    }

    @Test
    void noticeWithoutADay_isMailed() {
        desk.post("/desk/persons/p1/notice", "{}");

        assertThat(desk.edits.asked).containsExactly("p1", "letter");
    }

    @Test
    void relationship_thatGoesOn_isNotedSo() {
        desk.post("/desk/persons/p1/relationships/r1/review", "{}");

        assertThat(desk.edits.asked).containsExactly("p1", "r1", "goes on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "relationships/r1/review"})
    void callThatNeedsNothing_refusesWhatItDoesNotKnow(String call) {
        Told told = desk.post("/desk/persons/p1/" + call, "{\"colour\": 1}");

        assertThat(told.errors()).containsExactly("colour:UNKNOWN");
        assertThat(desk.edits.asked).isEmpty();
    }

    @Test
    void voucherWithoutValues_isToldSoWithEverythingElse() {
        assertThat(desk.post("/desk/persons/p1/vouchers", "{}").errors())
                .containsExactlyInAnyOrder("financialYearEnd:MISSING", "values:MISSING");
        assertThat(desk.edits.asked).isEmpty();
    }

    @Test
    void person_isAdded() {
        desk.edits.edited = new Edited.Done("p9", "");

        Told told =
                desk.post(
                        "/desk/persons",
                        """
                        {"relationship": "customer", "source": "contract", "language": "fi",
                         "obtainedOn": "2026-11-24", "startedOn": "2026-11-24",
                         "fields": {"name": "Maija"}}
                        """);

        assertThat(told.body()).isEqualTo("{\"person\":\"p9\"}");
        assertThat(desk.edits.asked)
                .containsExactly(
                        new NewPerson(
                                "customer", "contract", "fi", DAY, DAY, Map.of("name", "Maija")),
                        "day 2026-11-24",
                        "auli");
    }

    @Test
    void person_withAKey_isAddedUnderIt() {
        desk.with("Idempotency-Key", "k1")
                .post(
                        "/desk/persons",
                        """
                        {"relationship": "prospect", "source": "phone", "language": "fi",
                         "obtainedOn": "2026-11-24", "fields": {"name": "Maija"}}
                        """);

        assertThat(desk.edits.asked).contains("given k1");
    }

    @ParameterizedTest
    @EnumSource(Edited.Why.class)
    void whatIsRefused_saysWhy_andOfWhat(Edited.Why why) {
        desk.edits.edited = new Edited.Refused(why, "phone");

        Told told = desk.post("/desk/persons/p1/notice", "{\"on\": \"2026-11-24\"}");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly("phone:" + why);
        assertThat(told.json().at("/errors/0/message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"'', id:MISSING", "x, id:TEXT"})
    void endOfARelationshipThatIsNamedWrongly_isNotTakenForABeginning(String id, String error) {
        Told told =
                desk.post(
                        "/desk/persons/p1/relationships",
                        "{\"id\": \"%s\", \"endedOn\": \"2026-11-24\"}"
                                .formatted(id.repeat(10_000)));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.errors()).containsExactly(error);
        assertThat(desk.edits.asked).isEmpty();
    }

    @Test
    void endByWhichDataGoesAtOnce_namesTheDay_andHowToSayThatOneKnows() {
        desk.edits.edited = new Edited.GoesAtOnce(LocalDate.parse("2021-11-24"));

        Told told =
                desk.post(
                        "/desk/persons/p1/relationships",
                        "{\"id\": \"r1\", \"endedOn\": \"2016-11-24\"}");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.json().path("code").asText()).isEqualTo("NOT_POSSIBLE");
        assertThat(told.errors()).containsExactly("endedOn:GOES_AT_ONCE");
        assertThat(told.json().at("/errors/0/message").asText())
                .contains("24\u00a0November\u00a02021", "goesAtOnce");
    }

    @Test
    void personWhoIsGone_isNotFound() {
        desk.edits.edited = new Edited.Gone();

        assertThat(desk.post("/desk/persons/p1/notice", "{\"on\": \"2026-11-24\"}").status())
                .isEqualTo(404);
    }
}
