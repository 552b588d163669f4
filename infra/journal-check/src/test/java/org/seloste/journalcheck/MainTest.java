package org.seloste.journalcheck;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class MainTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void helpTellsTheOptions() {
        assertThat(run(List.of("--help"), Map.of())).isZero();
        assertThat(printed.toString(UTF_8)).contains("--table", "--secret", "--anchor");
    }

    @Test
    void whatWasMeantWrongIsSaidWithTheOptions() {
        assertThat(run(List.of("--what"), Map.of())).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("Unknown: --what", "--table");
    }

    @Test
    void aJournalThatCannotBeReachedIsNoVerdict() {
        Map<String, String> environment =
                Map.of(
                        "AWS_REGION", "eu-north-1",
                        "AWS_ENDPOINT_URL", "http://127.0.0.1:1",
                        "JOURNAL_TABLE", "Journal",
                        "KEYS_SECRET", "keys");

        assertThat(run(List.of(), environment)).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("could not be verified");
    }

    private int run(List<String> arguments, Map<String, String> environment) {
        return Main.run(
                arguments,
                environment,
                Instant.parse("2026-11-24T10:00:00Z"),
                new PrintStream(printed, true, UTF_8));
    }
}
