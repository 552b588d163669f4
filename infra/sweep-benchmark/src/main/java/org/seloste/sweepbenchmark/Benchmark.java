package org.seloste.sweepbenchmark;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Register;
import org.seloste.register.storage.Budget;
import org.seloste.register.sweep.Report;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sweeps registers of several sizes with the same number of persons who are due.
 *
 * @param template where template.yaml is
 * @param data where DynamoDBLocal keeps its file; null for in memory
 * @param statement the statement that is executed
 * @param now the day of the sweep
 */
record Benchmark(Path template, @Nullable Path data, Statement statement, Instant now) {
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofHours(2);
    private static final Duration SHORT_LIVED = Duration.ofDays(40);
    private static final Duration RECENT = Duration.ofDays(3);

    /**
     * Fills a register and sweeps it.
     *
     * @throws IllegalStateException when not just those who are due left
     */
    Measured run(int persons, int due) throws IOException {
        try (World world = World.start(template, data, statement)) {
            // Runs go over a register from when it is empty on, and remember by which rules.
            world.register().sweeps().run(now, Budget.of(AS_LONG_AS_IT_TAKES));
            Model recent = Model.of(world, now.minus(RECENT), now.minus(RECENT));
            Instant longAgo = longAgo();
            Model gone = Model.of(world, longAgo, longAgo.plus(SHORT_LIVED));
            Loading.put(world, persons - due, recent::another);
            List<Map<String, AttributeValue>> items = new ArrayList<>();
            for (int i = 0; i < due; i++) {
                items.addAll(gone.another());
            }
            return measure(world, items, persons, due);
        }
    }

    private Measured measure(
            World world, List<Map<String, AttributeValue>> items, int persons, int due) {
        Meter meter = new Meter(world.client());
        Loading.put(world, items);
        sweep(world.register(meter), due);
        Loading.put(world, items);
        List<MemoryPoolMXBean> heap = heap();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Duration swept = timed(() -> sweep(world.register(), due));
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Loading.put(world, items);
        Duration bare = timed(() -> Loading.delete(world, items));
        return new Measured(persons, due, items.size(), meter.usage(), swept, bare, peak);
    }

    private void sweep(Register register, int due) {
        Report report = register.sweeps().run(now, Budget.of(AS_LONG_AS_IT_TAKES));
        if (report.left() != due || !report.finished()) {
            throw new IllegalStateException("%d were due, but: %s".formatted(due, report));
        }
    }

    /** When they sent the form of whom the time is over since yesterday. */
    private Instant longAgo() {
        RetentionRule rule = statement.retentionOf(statement.forms().getFirst());
        LocalDate day = LocalDate.ofInstant(now, statement.zone()).minus(rule.period());
        return day.minusDays(2).atTime(12, 0).atZone(statement.zone()).toInstant();
    }

    private static Duration timed(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
