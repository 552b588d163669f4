package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

class MomentTest {
    @ParameterizedTest
    @CsvSource({"P3Y1D, P3Y1D, PT0S", "PT1H, P0D, PT1H", "P1DT12H, P1D, PT12H"})
    void readsDaysAndTimeOfASpan(String text, String days, String time) {
        assertThat(Moment.span(text))
                .isEqualTo(new Moment.Span(Period.parse(days), Duration.parse(time)));
    }

    @Test
    void readsAnInstantWithAnyOffset() {
        assertThat(Moment.instant("2029-11-25T12:00:00+02:00"))
                .isEqualTo(Instant.parse("2029-11-25T10:00:00Z"));
    }

    @Test
    void readsADate() {
        assertThat(Moment.date("2029-11-25")).isEqualTo(LocalDate.of(2029, 11, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 years", "P", "PT", "P1X"})
    void saysWhichSpansItReads(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.span(text))
                .withMessage("'%s' is no span of time such as P3Y1D or PT1H.", text);
    }

    @Test
    void saysWhichTimesItReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.instant("2029-11-25T10"))
                .withMessageContaining("2029-11-25T10:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.date("25.11.2029"))
                .withMessageContaining("2029-11-25");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 2026-11-24T11:05:00Z, 1 hour 5 minutes",
        "2026-11-24T10:00:00Z, 2026-11-24T23:00:00Z, 13 hours",
        "2026-11-24T10:00:00Z, 2026-11-24T10:00:20Z, less than a minute",
        "2026-11-24T10:00:00Z, 2029-11-25T10:00:00Z, 3 years 1 day",
        "2026-11-24T10:00:00Z, 2027-01-26T10:00:00Z, 2 months 2 days",
    })
    void saysHowFarTimesAreApart(Instant from, Instant to, String apart) {
        assertThat(new Times(ZoneId.of("Europe/Helsinki")).apart(from, to)).isEqualTo(apart);
    }
}
