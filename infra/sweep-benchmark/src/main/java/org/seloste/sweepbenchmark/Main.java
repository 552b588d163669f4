package org.seloste.sweepbenchmark;

import org.jspecify.annotations.Nullable;
import org.seloste.published.Published;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prints a table of what sweeps of registers of several sizes take. */
public final class Main {
    private static final int DUE = 2_000;

    private Main() {}

    /**
     * The command. System properties: {@code template}, where template.yaml is; {@code sizes}, how
     * many persons, separated by commas; {@code data}, where DynamoDBLocal keeps its files, or
     * nothing for in memory.
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes =
                Arrays.stream(System.getProperty("sizes", "10000,100000").split(","))
                        .map(Integer::valueOf)
                        .toList();
        String directory = System.getProperty("data", "");
        System.out.println(Measured.head());
        for (int size : sizes) {
            @Nullable Path data =
                    directory.isEmpty() ? null : Path.of(directory, Integer.toString(size));
            Benchmark benchmark =
                    new Benchmark(
                            Path.of(System.getProperty("template", "template.yaml")),
                            data,
                            Published.open(Map.of()).statement(),
                            InstantSource.system().instant());
            System.out.println(benchmark.run(size, Math.min(size, DUE)).row());
        }
    }
}
