package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A company changes how long it keeps prospects, with a register that is filled: what the question
 * "what if" told before is what then happens, to the day, and nobody else is touched.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChangedPeriodIT {
    private static final LocalDate EARLY = LocalDate.of(2024, 3, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 3, 1);
    private static final Period SHORTER = Period.ofMonths(18);
    private static final Period LONGER = Period.ofYears(5);

    private final Map<LocalDate, String> persons = new LinkedHashMap<>();
    private String customer;
    private Path filled;
    private JsonNode ifShorter;
    private JsonNode ifLonger;

    @BeforeAll
    void fill(@TempDir Path data) throws Exception {
        filled = data;
        try (Running running = Running.startAt(noon(EARLY).minusSeconds(60), Running.KUMU, data)) {
            Desk desk = running.desk("auli");
            for (LocalDate day : List.of(EARLY, MIDDLE, LATE)) {
                running.control().moveTo(noon(day).toString());
                running.asker(email(day)).known();
                persons.put(day, desk.personOf(email(day)));
            }
            customer = desk.addCustomer("customer@period.example", "2026-02-01");
            running.sweep();
            ifShorter = whatIf(desk, SHORTER);
            ifLonger = whatIf(desk, LONGER);
        }
    }

    @Test
    void shorterPeriod_datesAnewAndThenLetsGoWhoseTimeIsOver_andTheOthersOnTheirNewDay(
            @TempDir Path data) throws Exception {
        assertThat(touched(ifShorter))
                .containsExactlyInAnyOrder(
                        touched(EARLY, SHORTER, true),
                        touched(MIDDLE, SHORTER, false),
                        touched(LATE, SHORTER, false));

        try (Running running = startedWith(SHORTER, "2026-03-02T10:00:00Z", data)) {
            assertThat(everybody(running)).as("before the run").contains(EARLY, MIDDLE, LATE);
            running.sweep();
            assertThat(newestRun(running).at("/redating/moved").asInt()).isEqualTo(3);
            assertThat(newestRun(running).at("/redating/finished").asBoolean()).isTrue();
            assertThat(nets(running, EARLY))
                    .as("the sweep has a week before DynamoDB")
                    .isNotEmpty()
                    .allMatch(net -> net.isAfter(Instant.parse("2026-03-09T09:59:00Z")));
            running.sweep();
            assertThat(everybody(running)).containsExactly(MIDDLE, LATE);

            running.control().moveTo("2026-09-01T20:59:00Z");
            assertThat(everybody(running)).containsExactly(MIDDLE, LATE);
            running.control().moveTo("2026-09-01T22:00:00Z");
            assertThat(everybody(running)).containsExactly(LATE);
            assertThat(newestRun(running).path("left").asInt()).isOne();
        }
    }

    @Test
    void longerPeriod_keepsEverybodyUntilTheNewDay(@TempDir Path data) throws Exception {
        assertThat(touched(ifLonger))
                .containsExactlyInAnyOrder(
                        touched(EARLY, LONGER, false),
                        touched(MIDDLE, LONGER, false),
                        touched(LATE, LONGER, false));

        try (Running running = startedWith(LONGER, "2027-03-01T21:30:00Z", data)) {
            running.control().moveTo("2027-03-01T22:31:00Z");
            assertThat(newestRun(running).at("/redating/moved").asInt()).isPositive();
            assertThat(everybody(running))
                    .as("the day after the old one")
                    .containsExactly(EARLY, MIDDLE, LATE);
            running.control().moveTo("2029-03-01T21:59:00Z");
            assertThat(everybody(running)).containsExactly(EARLY, MIDDLE, LATE);
            running.control().moveTo("2029-03-01T23:00:00Z");
            assertThat(everybody(running)).containsExactly(MIDDLE, LATE);
            assertThat(newestRun(running).path("left").asInt()).isOne();
        }
    }

    /** Of whom the tables have anything, by the day of their form; the customer always. */
    private List<LocalDate> everybody(Running running) {
        List<String> known =
                running.items("Register").stream().map(item -> item.get("pk").s()).toList();
        assertThat(known).contains("P#" + customer);
        return persons.keySet().stream()
                .filter(day -> known.contains("P#" + persons.get(day)))
                .toList();
    }

    /** When DynamoDB would delete what is stored of whose form came that day. */
    private List<Instant> nets(Running running, LocalDate day) {
        return running.items("Register").stream()
                .filter(item -> item.get("pk").s().equals("P#" + persons.get(day)))
                .filter(item -> item.containsKey("expiresAt"))
                .map(item -> Instant.ofEpochSecond(Long.parseLong(item.get("expiresAt").n())))
                .toList();
    }

    private static JsonNode newestRun(Running running) {
        return Desk.done(running.desk("auli").get("/desk/retention/runs?days=30"))
                .json()
                .at("/runs/0");
    }

    private Running startedWith(Period period, String at, Path data) throws Exception {
        copy(filled, data);
        Path statement =
                EditedStatement.of(Running.KUMU)
                        .replace("period: P3Y", "period: " + period)
                        .write();
        return Running.startAt(Instant.parse(at), statement, data);
    }

    private static JsonNode whatIf(Desk desk, Period period) {
        Map<String, ?> rules = Map.of("rules", Map.of("prospect", period.toString()));
        return Desk.done(desk.post("/desk/retention/what-if", rules)).json();
    }

    private static List<Tuple> touched(JsonNode answer) {
        assertThat(answer.path("next").isMissingNode()).isTrue();
        return answer.path("persons")
                .valueStream()
                .map(
                        each ->
                                Tuple.tuple(
                                        each.path("person").asText(),
                                        each.path("lastDayNow").asText(),
                                        each.path("lastDayThen").asText(),
                                        each.path("goesAtOnce").asBoolean()))
                .toList();
    }

    private Tuple touched(LocalDate day, Period period, boolean atOnce) {
        return Tuple.tuple(
                persons.get(day), day.plusYears(3).toString(), day.plus(period).toString(), atOnce);
    }

    private static String email(LocalDate day) {
        return "form" + day.getYear() + "@period.example";
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
