package org.seloste.sweepbenchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.seloste.published.Published;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** No time is measured here: only that the same people leave, and are counted alike. */
final class BenchmarkTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void whatASweepUsesDoesNotDependOnWhoIsNotDue() throws IOException {
        Measured few = run(20);
        Measured many = run(400);

        assertThat(few.items()).isEqualTo(many.items()).isGreaterThan(20);
        assertThat(many.usage().requests()).isEqualTo(few.usage().requests()).isPositive();
        assertThat(many.usage().writeUnits()).isEqualTo(few.usage().writeUnits()).isPositive();
        // Pages of the index are rounded up one by one.
        assertThat(many.usage().readUnits())
                .isCloseTo(few.usage().readUnits(), withinPercentage(5))
                .isPositive();
        long columns = Measured.head().lines().findFirst().orElseThrow().split("\\|").length;
        assertThat(few.row().split("\\|")).hasSize((int) columns);
    }

    private static Measured run(int persons) throws IOException {
        Path template = Path.of("../../template.yaml");
        return new Benchmark(template, null, Published.open(Map.of()).statement(), NOW)
                .run(persons, 20);
    }
}
