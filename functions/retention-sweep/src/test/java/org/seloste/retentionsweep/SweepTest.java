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
import org.seloste.register.storage.Budget;
import org.seloste.retentionsweep.Sweep.Work;
import org.seloste.statement.Right;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

final class SweepTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String PRIVATE = "maija@example.com";
    private static final Looked LOOKED = new Looked(7, List.of(), true);
    private static final Sealed SEALED =
            new Sealed(2, 31, NOW.minusSeconds(3600), new Anchor(12, "aGFzaA"), true);
    private static final Pruned PRUNED = new Pruned(1, 400, true);

    @Test
    void aRunTellsInOneLineWhatItDidAndTheLastSeal() throws IOException {
        Run run = run((_, _) -> LOOKED, (_, _) -> SEALED);
        JsonNode line = line(run);

        assertThat(run.isUnfinished()).isFalse();
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
        assertThat(line.get("seals").asInt()).isEqualTo(2);
        assertThat(line.get("failed").get("cases").asText()).startsWith("IllegalStateException");
        assertThat(line.toString()).doesNotContain(PRIVATE);
    }

    @Test
    void theCasesAreDoneAlthoughSealingFails() throws IOException {
        Run run = run((_, _) -> LOOKED, (_, _) -> fail());

        assertThat(run.isUnfinished()).isTrue();
        assertThat(line(run).get("cases").asInt()).isEqualTo(7);
        assertThat(line(run).get("failed").has("sealing")).isTrue();
    }

    @Test
    void theRestIsDoneAlthoughPruningFails() throws IOException {
        Duration minute = Duration.ofMinutes(1);
        Sweep sweep =
                new Sweep((_, _) -> LOOKED, (_, _) -> SEALED, (_, _) -> fail(), _ -> List.of());

        Run run = sweep.run(NOW, new Deadline(minute, minute));

        assertThat(run.isUnfinished()).isTrue();
        assertThat(line(run).get("seals").asInt()).isEqualTo(2);
        assertThat(line(run).get("failed").has("pruning")).isTrue();
    }

    @Test
    void whatTimeDidNotSufficeForIsUnfinished() {
        Looked some = new Looked(7, List.of(), false);
        Sealed few = new Sealed(1, 1, NOW, new Anchor(1, "x"), false);

        assertThat(run((_, _) -> some, (_, _) -> SEALED).isUnfinished()).isTrue();
        assertThat(run((_, _) -> LOOKED, (_, _) -> few).isUnfinished()).isTrue();
    }

    @Test
    void itCountsWhatIsTheMatterWithOpenCasesAndNamesNone() throws IOException {
        LocalDate day = LocalDate.parse("2026-11-20");
        List<Warning> found =
                List.of(
                        new Warning("a", "2026-A", Warning.Kind.OVERDUE, Right.ACCESS, day),
                        new Warning("b", "2026-B", Warning.Kind.OVERDUE, Right.ACCESS, day),
                        new Warning("b", "2026-B", Warning.Kind.DUE_SOON, Right.ERASURE, day));
        Duration minute = Duration.ofMinutes(1);
        Sweep sweep = new Sweep((_, _) -> LOOKED, (_, _) -> SEALED, (_, _) -> PRUNED, _ -> found);

        JsonNode line = line(sweep.run(NOW, new Deadline(minute, minute)));

        assertThat(line.get("level").asText()).isEqualTo("WARN");
        assertThat(line.get("wishesOverdue").asInt()).isEqualTo(2);
        assertThat(line.get("warnings").get("DUE_SOON").asInt()).isEqualTo(1);
        assertThat(line.toString()).doesNotContain("2026-A");
    }

    @Test
    void theRestIsDoneAlthoughWarningFails() throws IOException {
        Duration minute = Duration.ofMinutes(1);
        Sweep sweep = new Sweep((_, _) -> LOOKED, (_, _) -> SEALED, (_, _) -> PRUNED, _ -> fail());

        JsonNode line = line(sweep.run(NOW, new Deadline(minute, minute)));

        assertThat(line.get("failed").has("warnings")).isTrue();
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
                        (_, budget) -> noting(over, budget, SEALED),
                        (_, budget) -> noting(over, budget, PRUNED),
                        _ -> List.of());

        sweep.run(NOW, new Deadline(Duration.ZERO, Duration.ofMinutes(1)));

        assertThat(over).containsExactly(true, false, false);
    }

    private static <T> T noting(List<Boolean> over, Budget budget, T result) {
        over.add(budget.isOver());
        return result;
    }

    private static <T> T fail() {
        throw new IllegalStateException(PRIVATE);
    }

    private static Run run(Work<Looked> cases, Work<Sealed> sealing) {
        Duration minute = Duration.ofMinutes(1);
        return new Sweep(cases, sealing, (_, _) -> PRUNED, _ -> List.of())
                .run(NOW, new Deadline(minute, minute));
    }

    private static JsonNode line(Run run) throws IOException {
        String line = run.line("sweep", "request");
        assertThat(line).doesNotContain("\n");
        return new ObjectMapper().readTree(line);
    }
}
