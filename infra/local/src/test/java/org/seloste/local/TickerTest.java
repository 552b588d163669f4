package org.seloste.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

final class TickerTest {
    @Test
    void closedOnce_ticksNoMore_alsoWhenTheWorkSwallowsTheInterrupt() throws Exception {
        AtomicInteger ticks = new AtomicInteger();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch swallowed = new CountDownLatch(1);
        Ticker ticker =
                Ticker.every(
                        Duration.ofMillis(1),
                        () -> {
                            ticks.incrementAndGet();
                            working.countDown();
                            awaitAll(closed);
                            swallowed.countDown();
                        });
        working.await();

        ticker.close();
        closed.countDown();
        swallowed.await();

        Thread.sleep(50);
        assertThat(ticks).hasValue(1);
    }

    /** To the end, and without a trace of whoever interrupted it. */
    private static void awaitAll(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException _) {
                // The tables in this process do the same.
            }
        }
    }
}
