package org.seloste.retentionsweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.seloste.register.cases.Looked;
import org.seloste.register.cases.Looked.Failure;
import org.seloste.register.cases.Warning;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Pruned;
import org.seloste.register.journal.Sealed;
import org.seloste.register.person.Erased;
import org.seloste.register.person.HoldReason;
import org.seloste.register.storage.Budget;
import org.seloste.register.sweep.Report;
import org.seloste.retentionsweep.Sweep.Digest;
import org.seloste.retentionsweep.Sweep.Work;
import org.seloste.statement.Right;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class SweepTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String PRIVATE = "maija@example.com";
    private static final Looked LOOKED = new Looked(7, List.of(), true);
    private static final Sealed SEALED =
            new Sealed(2, 31, NOW.minusSeconds(3600), new Anchor(12, "aGFzaA"), true);
    private static final Pruned PRUNED = new Pruned(1, 400, true);
    private static final Report REPORT = report(Map.of(), 0, true);
    private static final Digest QUIET = (_, _, _, _, _) -> false;
    private static final Deadline MINUTES =
            new Deadline(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1));

    @Test
    void whatWasFoundAtPersonsIsInTheLineAndCountsAreMetrics() throws IOException {
        JsonNode line = line(run((_, _) -> LOOKED, (_, _) -> SEALED));

        assertThat(line.get("personsLeft").asInt()).isEqualTo(2);
        assertThat(line.get("deleted").get("FIELDS").asInt()).isEqualTo(9);
        assertThat(line.get("held").get("RESTRICTION").asInt()).isEqualTo(1);
        assertThat(metrics(line)).containsExactly("wishesOverdue", "personsFailed", "lag");
        assertThat(metrics(line)).allSatisfy(name -> assertThat(line.has(name)).isTrue());
    }

    @Test
    void atWhomItFailedIsToldByIdAndTheRunIsUnfinished() throws IOException {
        Report failed = report(Map.of("a-person", "IllegalStateException at x"), 3, false);

        Run run = run((_, _) -> LOOKED, (_, _) -> failed, (_, _) -> SEALED);
        JsonNode line = line(run);

        assertThat(run.isUnfinished()).isTrue();
        assertThat(run.hasFailed()).isTrue();
        assertThat(line.get("failedPersons").has("a-person")).isTrue();
        assertThat(line.get("personsFailed").asInt()).isEqualTo(1);
        assertThat(line.get("lag").asInt()).isEqualTo(3);
    }

    @Test
    void theRestIsDoneAlthoughPersonsFailAndNoCountSaysThatAllIsWell() throws IOException {
        Run run = run((_, _) -> LOOKED, (_, _) -> fail(), (_, _) -> SEALED);
        JsonNode line = line(run);

        assertThat(run.isUnfinished()).isTrue();
        assertThat(run.hasFailed()).isTrue();
        assertThat(line.get("seals").asInt()).isEqualTo(2);
        assertThat(line.get("failed").has("persons")).isTrue();
        assertThat(metrics(line)).doesNotContain("lag", "personsFailed");
    }

    @Test
    void theDigestGetsWhatTheRunFoundAndTheNewestSeal() throws IOException {
        List<Object> told = new ArrayList<>();
        Sweep sweep =
                new Sweep(
                        (_, _) -> LOOKED,
                        (_, _) -> REPORT,
                        (_, _) -> SEALED,
                        (_, _) -> PRUNED,
                        _ -> List.of(),
                        (report, warnings, seal, now, _) ->
                                told.addAll(Arrays.asList(report, warnings, seal, now)));

        JsonNode line = line(sweep.run(NOW, MINUTES));

        assertThat(told).containsExactly(REPORT, List.of(), SEALED.last(), NOW);
        assertThat(line.get("digest").asBoolean()).isTrue();
    }

    @Test
    void aRunTellsInOneLineWhatItDidAndTheLastSeal() throws IOException {
        Run run = run((_, _) -> LOOKED, (_, _) -> SEALED);
        JsonNode line = line(run);

        assertThat(run.isUnfinished()).isFalse();
        assertThat(run.hasFailed()).isFalse();
        assertThat(line.get("level").asText()).isEqualTo("INFO");
        assertThat(line.get("cases").asInt()).isEqualTo(7);
        assertThat(line.get("entriesSealed").asInt()).isEqualTo(31);
        assertThat(line.get("entriesPruned").asInt()).isEqualTo(400);
        assertThat(line.get("sealedUntil").asText()).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(line.get("seal").asText()).isEqualTo("12:aGFzaA");
    }

    @Test
    void casesThatFailAreNamedByIdWithoutWhatTheFailureSays() throws IOException {
        Looked two =
                new Looked(
                        5,
                        List.of(
                                new Failure("first", new IllegalStateException(PRIVATE)),
                                new Failure("second", new IllegalArgumentException(PRIVATE))),
                        true);

        Run run = run((_, _) -> two, (_, _) -> SEALED);
        JsonNode line = line(run);

        assertThat(run.isUnfinished()).isTrue();
        assertThat(run.hasFailed()).isTrue();
        assertThat(line.get("level").asText()).isEqualTo("WARN");
        assertThat(line.get("casesFailed").asInt()).isEqualTo(2);
        assertThat(line.get("failedCases").get("first").asText())
                .startsWith("IllegalStateException");
        assertThat(line.toString()).doesNotContain(PRIVATE);
    }

    @Test
    void theMetricIsAFieldOfTheLine() throws IOException {
        JsonNode line = line(run((_, _) -> LOOKED, (_, _) -> SEALED));
        JsonNode metrics = line.get("_aws").get("CloudWatchMetrics").get(0);

        assertThat(line.get("_aws").get("Timestamp").asLong()).isEqualTo(NOW.toEpochMilli());
        assertThat(line.get(metrics.get("Metrics").get(0).get("Name").asText()).asInt()).isZero();
        assertThat(line.get(metrics.get("Dimensions").get(0).get(0).asText()).asText())
                .isEqualTo("sweep");
    }

    @Test
    void theJournalIsSealedAlthoughTheCasesFailed() throws IOException {
        Run run = run((_, _) -> fail(), (_, _) -> SEALED);
        JsonNode line = line(run);

        assertThat(run.isUnfinished()).isTrue();
        assertThat(run.hasFailed()).isTrue();
        assertThat(line.get("seals").asInt()).isEqualTo(2);
        assertThat(line.get("failed").get("cases").asText()).startsWith("IllegalStateException");
        assertThat(line.toString()).doesNotContain(PRIVATE);
    }

    @Test
    void theCasesAreDoneAlthoughSealingFails() throws IOException {
        Run run = run((_, _) -> LOOKED, (_, _) -> fail());

        assertThat(run.isUnfinished()).isTrue();
        assertThat(run.hasFailed()).isTrue();
        assertThat(line(run).get("cases").asInt()).isEqualTo(7);
        assertThat(line(run).get("failed").has("sealing")).isTrue();
    }

    @Test
    void theRestIsDoneAlthoughPruningFails() throws IOException {
        Sweep sweep =
                new Sweep(
                        (_, _) -> LOOKED,
                        (_, _) -> REPORT,
                        (_, _) -> SEALED,
                        (_, _) -> fail(),
                        _ -> List.of(),
                        QUIET);

        Run run = sweep.run(NOW, MINUTES);

        assertThat(run.isUnfinished()).isTrue();
        assertThat(run.hasFailed()).isTrue();
        assertThat(line(run).get("seals").asInt()).isEqualTo(2);
        assertThat(line(run).get("failed").has("pruning")).isTrue();
    }

    @Test
    void whatTimeDidNotSufficeForIsUnfinishedAndNoFailure() {
        Looked some = new Looked(7, List.of(), false);
        Sealed few = new Sealed(1, 1, NOW, new Anchor(1, "x"), false);
        Report late = report(Map.of(), 3, false);

        assertThat(
                        List.of(
                                run((_, _) -> some, (_, _) -> SEALED),
                                run((_, _) -> LOOKED, (_, _) -> late, (_, _) -> SEALED),
                                run((_, _) -> LOOKED, (_, _) -> few)))
                .allMatch(Run::isUnfinished)
                .noneMatch(Run::hasFailed);
    }

    @Test
    void itCountsWhatIsTheMatterWithOpenCasesAndNamesNone() throws IOException {
        LocalDate day = LocalDate.parse("2026-11-20");
        List<Warning> found =
                List.of(
                        new Warning("a", "2026-A", Warning.Kind.OVERDUE, Right.ACCESS, day),
                        new Warning("b", "2026-B", Warning.Kind.OVERDUE, Right.ACCESS, day),
                        new Warning("b", "2026-B", Warning.Kind.DUE_SOON, Right.ERASURE, day));
        Sweep sweep =
                new Sweep(
                        (_, _) -> LOOKED,
                        (_, _) -> REPORT,
                        (_, _) -> SEALED,
                        (_, _) -> PRUNED,
                        _ -> found,
                        QUIET);

        JsonNode line = line(sweep.run(NOW, MINUTES));

        assertThat(line.get("level").asText()).isEqualTo("WARN");
        assertThat(line.get("wishesOverdue").asInt()).isEqualTo(2);
        assertThat(line.get("warnings").get("DUE_SOON").asInt()).isEqualTo(1);
        assertThat(line.toString()).doesNotContain("2026-A");
    }

    @Test
    void theRestIsDoneAlthoughWarningFails() throws IOException {
        Sweep sweep =
                new Sweep(
                        (_, _) -> LOOKED,
                        (_, _) -> REPORT,
                        (_, _) -> SEALED,
                        (_, _) -> PRUNED,
                        _ -> fail(),
                        (_, _, _, _, _) -> true);

        JsonNode line = line(sweep.run(NOW, MINUTES));

        assertThat(line.get("failed").has("warnings")).isTrue();
        assertThat(metrics(line)).doesNotContain("wishesOverdue");
        assertThat(line.get("digest").asBoolean()).isFalse();
        assertThat(line.get("cases").asInt()).isEqualTo(7);
    }

    @Test
    void aJournalWithoutSealsHasNoneToTell() throws IOException {
        Sealed none = new Sealed(0, 0, null, null, true);

        assertThat(line(run((_, _) -> LOOKED, (_, _) -> none)).has("seal")).isFalse();
    }

    @Test
    void eachPartGetsTheTimeThatIsMeantForIt() {
        List<Boolean> over = new ArrayList<>();
        Sweep sweep =
                new Sweep(
                        (_, budget) -> noting(over, budget, LOOKED),
                        (_, budget) -> noting(over, budget, REPORT),
                        (_, budget) -> noting(over, budget, SEALED),
                        (_, budget) -> noting(over, budget, PRUNED),
                        _ -> List.of(),
                        (_, _, _, _, budget) -> noting(over, budget, true));
        Duration minute = Duration.ofMinutes(1);

        sweep.run(NOW, new Deadline(Duration.ZERO, minute, Duration.ZERO, minute));

        assertThat(over).containsExactly(true, false, true, true, false);
    }

    private static <T> T noting(List<Boolean> over, Budget budget, T result) {
        over.add(budget.isOver());
        return result;
    }

    private static <T> T fail() {
        throw new IllegalStateException(PRIVATE);
    }

    private static Run run(Work<Looked> cases, Work<Sealed> sealing) {
        return run(cases, (_, _) -> REPORT, sealing);
    }

    private static Run run(Work<Looked> cases, Work<Report> persons, Work<Sealed> sealing) {
        return new Sweep(cases, persons, sealing, (_, _) -> PRUNED, _ -> List.of(), QUIET)
                .run(NOW, MINUTES);
    }

    private static Report report(Map<String, String> failed, int lagDays, boolean finished) {
        return new Report(
                5,
                2,
                1,
                1,
                Map.of(Erased.FIELDS, 9),
                1,
                Map.of(HoldReason.RESTRICTION, 1),
                0,
                0,
                0,
                new TreeMap<>(failed),
                new Report.Redating(0, 0, true),
                new TreeMap<>(),
                0,
                lagDays,
                finished);
    }

    private static List<String> metrics(JsonNode line) {
        return line.get("_aws")
                .get("CloudWatchMetrics")
                .get(0)
                .get("Metrics")
                .findValuesAsText("Name");
    }

    private static JsonNode line(Run run) throws IOException {
        String line = run.line("sweep", "request");
        assertThat(line).doesNotContain("\n");
        return new ObjectMapper().readTree(line);
    }
}
