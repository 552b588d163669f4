package org.seloste.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;

class ScheduleExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate(5 minutes) | UTC | 2026-11-24T10:00:00Z | 2026-11-24T10:05:00Z",
                "rate(1 day) | UTC | 2026-11-24T10:00:00Z | 2026-11-25T10:00:00Z",
                "cron(0 * * * ? *) | UTC | 2026-11-24T10:00:00Z | 2026-11-24T11:00:00Z",
                "cron(30 6 * * ? *) | Europe/Helsinki | 2026-11-24T10:00:00Z |"
                        + " 2026-11-25T04:30:00Z",
                "cron(0 8 ? * 1 *) | UTC | 2026-11-24T10:00:00Z | 2026-11-29T08:00:00Z",
                "cron(0 8 ? * MON-FRI *) | UTC | 2026-11-27T10:00:00Z | 2026-11-30T08:00:00Z",
                "cron(0 0 L * ? *) | UTC | 2026-11-24T10:00:00Z | 2026-11-30T00:00:00Z",
                "cron(0 3 28 3 ? 2027) | Europe/Helsinki | 2026-11-24T10:00:00Z |",
                "cron(30 3 * * ? *) | Europe/Helsinki | 2027-03-27T10:00:00Z |"
                        + " 2027-03-29T00:30:00Z",
                "at(2029-11-24T10:00:00) | Europe/Helsinki | 2026-11-24T10:00:00Z |"
                        + " 2029-11-24T08:00:00Z",
                "at(2020-01-01T00:00:00) | UTC | 2026-11-24T10:00:00Z |",
            })
    void nextTimeIsFound(String expression, String zone, Instant after, Instant next) {
        assertThat(ScheduleExpression.parse(expression, ZoneId.of(zone)).next(after).orElse(null))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hourly",
                "rate(1)",
                "rate(0 hours)",
                "rate(1 fortnight)",
                "cron(* * * * *)",
                "cron(0 0 1 * MON *)",
                "at(tomorrow)",
            })
    void whatEventBridgeWouldRefuseIsRefused(String expression) {
        assertThatThrownBy(() -> ScheduleExpression.parse(expression, ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void repeatedHourRunsOnce() {
        ScheduleExpression daily =
                ScheduleExpression.parse("cron(30 3 * * ? *)", ZoneId.of("Europe/Helsinki"));
        Instant first = daily.next(Instant.parse("2027-10-30T12:00:00Z")).orElseThrow();

        assertThat(first).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(daily.next(first)).contains(Instant.parse("2027-11-01T01:30:00Z"));
    }
}
