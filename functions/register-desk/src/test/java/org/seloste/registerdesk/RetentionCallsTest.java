package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.person.Compared;
import org.seloste.register.person.Erased;
import org.seloste.register.person.Fate;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Moved;
import org.seloste.register.person.Outlook;
import org.seloste.register.sweep.Foreseen;
import org.seloste.register.sweep.Page;
import org.seloste.register.sweep.PastRun;
import org.seloste.register.sweep.Report;
import org.seloste.register.sweep.Touched;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Calls that tell whose data goes when. */
final class RetentionCallsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-24");
    private static final LocalDate LAST = LocalDate.parse("2026-12-01");

    private final TestDesk desk = new TestDesk();

    @Test
    void previewOfADay_listsWhatItsRunWouldDo() {
        desk.retention.foreseen =
                new Page<>(
                        List.of(
                                foreseen("a", new Outlook.Goes("prospect", LAST, false)),
                                foreseen("b", new Outlook.Goes("customer", LAST, true)),
                                foreseen(
                                        "c",
                                        new Outlook.Sheds(
                                                Map.of(Erased.IP_ADDRESSES, 2), List.of("phone"))),
                                foreseen(
                                        "d",
                                        new Outlook.Held(
                                                "prospect", LAST, Set.of(HoldReason.OPEN_CASE))),
                                foreseen(
                                        "e",
                                        new Outlook.HeldInPart(
                                                Map.of(Erased.IP_ADDRESSES, 3),
                                                List.of("phone"),
                                                Set.of(HoldReason.RESTRICTION)))),
                        "more");

        Told told = desk.get("/desk/retention?day=2026-12-24");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("day").asText()).isEqualTo("2026-12-24");
        assertThat(told.json().path("next").asText()).isEqualTo("more");
        assertThat(told.json().path("redatingFinished").asBoolean()).isTrue();
        assertThat(told.json().path("persons").findValuesAsText("does"))
                .containsExactly("LEAVES", "REDUCED", "SHEDS", "HELD", "HELD_IN_PART");
        JsonNode shed = told.json().path("persons").path(2).path("outlook").path(0);
        assertThat(shed.path("deleted").path("IP_ADDRESSES").asInt()).isEqualTo(2);
        JsonNode held = told.json().path("persons").path(4).path("outlook").path(0);
        assertThat(held.path("kept").path("IP_ADDRESSES").asInt()).isEqualTo(3);
        assertThat(held.path("fields").path(0).asText()).isEqualTo("phone");
        assertThat(held.path("reasons").path(0).asText()).isEqualTo("RESTRICTION");
        assertThat(desk.retention.asked).containsExactly(DAY, "auli");
    }

    @Test
    void asLongAsDatesAreCountedAnewThePreviewSaysSo() {
        desk.retention.redatingFinished = false;

        assertThat(desk.get("/desk/retention").json().path("redatingFinished").asBoolean(true))
                .isFalse();
    }

    @Test
    void theFurthestDayThatThereIsAndALanguageAreNoMistakes() {
        assertThat(desk.get("/desk/retention?day=2199-12-31&lang=sv").status()).isEqualTo(200);
    }

    @Test
    void previewWithoutADay_isOfTheLastDayThatTheCompanyIsWarnedOf() {
        desk.get("/desk/retention");

        assertThat(desk.retention.asked).contains(LocalDate.parse("2026-12-08"));
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/retention?day=tomorrow, day:DAY",
        "/desk/retention?day=%2B999999999-12-31, day:DAY",
        "/desk/retention?day=%2B10000-01-01, day:DAY",
        "/desk/retention?day=-0001-01-01, day:DAY",
        "/desk/retention?day=0001-01-01, day:DAY",
        "/desk/retention?day=2200-01-01, day:DAY",
        "/desk/retention?day=2027-01-06&day=2027-01-07, day:TOO_MANY",
        "/desk/retention?day=, day:DAY",
        "/desk/retention?dya=2027-01-06, dya:UNKNOWN",
        "/desk/retention/runs?days=7&x=1, x:UNKNOWN",
        "/desk/retention/runs?days=7&days=8, days:TOO_MANY",
        "/desk/retention?after=no-page, after:PAGE",
        "/desk/retention/runs?days=0, days:DAYS",
        "/desk/retention/runs?days=401, days:DAYS",
        "/desk/retention/runs?days=x, days:DAYS"
    })
    void whatCannotBeMeant_isRefused(String path, String fault) {
        assertThat(desk.get(path).errors()).containsExactly(fault);
    }

    @Test
    void whatIf_namesWhomOtherPeriodsTouch() {
        Fate now = new Fate(List.of(new Outlook.Later(DAY)), DAY, null);
        Fate then =
                new Fate(List.of(new Outlook.Goes("prospect", LAST, true)), LAST, DAY.plusYears(6));
        List<Moved> moved =
                List.of(
                        new Moved(Erased.IP_ADDRESSES, null, 2, DAY, LAST),
                        new Moved(Erased.FIELDS, "phone", 1, DAY, null));
        desk.retention.touched =
                new Page<>(List.of(new Touched("a", new Compared(now, then, moved))), null);

        Told told = desk.post("/desk/retention/what-if", "{\"rules\": {\"prospect\": \"P2Y\"}}");

        JsonNode person = told.json().path("persons").path(0);
        assertThat(person.path("person").asText()).isEqualTo("a");
        assertThat(person.path("lastDayNow").asText()).isEqualTo("2026-12-24");
        assertThat(person.path("lastDayThen").asText()).isEqualTo("2026-12-01");
        assertThat(person.path("keptByLawUntil").asText()).isEqualTo("2032-12-24");
        assertThat(person.path("goesAtOnce").asBoolean()).isTrue();
        assertThat(person.path("outlook").findValuesAsText("does")).containsExactly("REDUCED");
        assertThat(person.path("moves").path(0).path("group").asText()).isEqualTo("IP_ADDRESSES");
        assertThat(person.path("moves").path(0).path("count").asInt()).isEqualTo(2);
        assertThat(person.path("moves").path(0).path("lastDayThen").asText())
                .isEqualTo("2026-12-01");
        assertThat(person.path("moves").path(1).path("field").asText()).isEqualTo("phone");
        assertThat(person.path("moves").path(1).has("lastDayThen")).isFalse();
        assertThat(desk.retention.asked)
                .containsExactly(Map.of("prospect", Period.ofYears(2)), "auli");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; rules:MISSING",
                "{\"rules\": {}}; rules:MISSING",
                "{\"rules\": {\"prospect\": \"two years\"}}; rules.prospect:PERIOD",
                "{\"rules\": {\"prospect\": \"P0D\"}}; rules.prospect:PERIOD",
                "{\"rules\": {\"prospect\": \"P-1Y\"}}; rules.prospect:PERIOD",
                "{\"rules\": {\"prospect\": \"P999999999Y\"}}; rules.prospect:PERIOD",
                "{\"rules\": {\"prospect\": \"P1000Y\"}}; rules.prospect:PERIOD",
                "{\"rules\": {\"prospect\": \"P1Y-1M\"}}; rules.prospect:PERIOD",
                "{\"rules\": {\"forever\": \"P1Y\"}}; rules.forever:UNKNOWN",
                "{\"rules\": {\"prospect\": \"P1Y\"}, \"after\": \"no-page\"}; after:PAGE"
            })
    void periodsThatCannotBeMeant_areRefused(String body, String fault) {
        assertThat(desk.post("/desk/retention/what-if", body).errors()).containsExactly(fault);
    }

    @Test
    void periodThatIsTooLong_isToldTheLongest() {
        Told told = desk.post("/desk/retention/what-if", "{\"rules\": {\"prospect\": \"P1000Y\"}}");

        assertThat(told.json().at("/errors/0/message").asText())
                .contains("not longer than 999 years, 9999 months or 99999 days");
    }

    @Test
    void runs_tellWhatCameOfThem() {
        Report report =
                new Report(
                        3,
                        1,
                        0,
                        0,
                        Map.of(Erased.FIELDS, 4),
                        1,
                        Map.of(HoldReason.RESTRICTION, 1),
                        0,
                        0,
                        0,
                        new TreeMap<>(Map.of("a-person", "IllegalStateException at x")),
                        new Report.Redating(10, 2, false),
                        new TreeMap<>(),
                        0,
                        2,
                        false);
        desk.retention.runs = List.of(new PastRun(TestDesk.NOW, report));

        JsonNode run = desk.get("/desk/retention/runs?days=7").json().path("runs").path(0);

        assertThat(run.path("at").asText()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(run.path("left").asInt()).isEqualTo(1);
        assertThat(run.path("deleted").path("FIELDS").asInt()).isEqualTo(4);
        assertThat(run.path("held").path("RESTRICTION").asInt()).isEqualTo(1);
        assertThat(run.path("failed").has("a-person")).isTrue();
        assertThat(run.path("redating").path("moved").asInt()).isEqualTo(2);
        assertThat(run.path("finished").asBoolean(true)).isFalse();
        assertThat(desk.retention.asked).containsExactly(TestDesk.NOW.minus(Duration.ofDays(7)));
    }

    private static Foreseen foreseen(String person, Outlook outlook) {
        return new Foreseen(person, DAY, List.of(outlook));
    }
}
