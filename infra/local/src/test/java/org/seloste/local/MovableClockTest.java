package org.seloste.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class MovableClockTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final MovableClock clock = new MovableClock(InstantSource.fixed(NOW));

    @Test
    void movesByCalendarAndTellsListenersInOrder() {
        List<String> told = new ArrayList<>();
        clock.onMove(() -> told.add("first " + clock.instant()));
        clock.onMove(() -> told.add("second"));

        clock.advance(Period.of(3, 0, 1));

        assertThat(told).containsExactly("first 2029-11-25T10:00:00Z", "second");
        assertThat(clock.ahead()).isEqualTo(Duration.between(NOW, clock.instant()));
        assertThat(clock.realTime()).isEqualTo(NOW);
    }

    @Test
    void whatMustNotComeBetweenAMoveAndWhatItMakesDueWaits() throws InterruptedException {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Thread net = new Thread(() -> clock.betweenMoves(() -> done.add("net")));
        clock.onMove(
                () -> {
                    net.start();
                    while (net.isAlive() && net.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                    done.add("sweep");
                });

        clock.advance(Period.ofDays(1));
        net.join();

        assertThat(done).containsExactly("sweep", "net");
    }

    @Test
    void mayStartInThePastAndMovesForwardFromThere() {
        Instant past = Instant.parse("2026-11-20T10:00:00Z");
        clock.startAt(past);

        clock.advance(Period.ofDays(1));

        assertThat(clock.instant()).isEqualTo(past.plus(Duration.ofDays(1)));
        assertThat(clock.ahead()).isEqualTo(Duration.ofDays(-3));
        assertThatThrownBy(() -> clock.moveTo(past)).hasMessageContaining("only moves forward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2100-01-01T00:00:01Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void neverMovesBeyondTheCentury(Instant to) {
        assertThatThrownBy(() -> clock.moveTo(to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no further than 2100-01-01");
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void movesToTheEndOfTheCentury() {
        Instant end = Instant.parse("2100-01-01T00:00:00Z");

        clock.moveTo(end);

        assertThat(clock.instant()).isEqualTo(end);
    }

    @Test
    void neverMovesBack() {
        assertThatThrownBy(() -> clock.moveTo(NOW.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only moves forward");
    }
}
