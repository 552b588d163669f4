package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

class RecentLogTest {
    private final RecentLog log = new RecentLog(() -> Instant.EPOCH);

    @Test
    void keepsEachLineThatGoesToAnotherStream() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = log.keeping(new PrintStream(console, true, StandardCharsets.UTF_8));

        out.println("{\"a\":\"ä\"}");
        out.print("half");
        out.println(" and half");

        assertThat(console.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"ä\"}\nhalf and half\n".replace("\n", System.lineSeparator()));
        assertThat(log.lines())
                .extracting(RecentLog.Line::text)
                .containsExactly("half and half", "{\"a\":\"ä\"}");
    }

    @Test
    void leavesEmptyLinesOutAndForgetsTheOldest() {
        AtomicInteger told = new AtomicInteger();
        log.onLine(told::incrementAndGet);

        log.add(" ");
        for (int n = 0; n < 250; n++) {
            log.add("line " + n);
        }

        assertThat(log.lines()).hasSize(200);
        assertThat(log.lines().getFirst().text()).isEqualTo("line 249");
        assertThat(told).hasValue(250);
    }

    @Test
    void knowsErrors() {
        log.add("{\"level\":\"ERROR\"}");
        log.add("{\"level\":\"INFO\"}");

        assertThat(log.lines()).extracting(RecentLog.Line::isError).containsExactly(false, true);
    }
}
