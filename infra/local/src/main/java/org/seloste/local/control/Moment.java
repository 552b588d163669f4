package org.seloste.local.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/** Reads times as people and scripts write them. */
final class Moment {
    private Moment() {}

    /**
     * A span of calendar days and of time.
     *
     * @param days years, months and days
     * @param time hours, minutes and seconds
     */
    record Span(Period days, Duration time) {
        /** The time after this span, by the calendar of UTC; the last one there is if later. */
        Instant after(Instant from) {
            if (days.isNegative() || time.isNegative()) {
                throw new IllegalArgumentException("The clock only moves forward.");
            }
            try {
                return from.atZone(ZoneOffset.UTC).plus(days).plus(time).toInstant();
            } catch (DateTimeException | ArithmeticException e) {
                return Instant.MAX;
            }
        }
    }

    /** Reads a span of ISO 8601: {@code P3Y1D}, {@code PT1H}, {@code P1DT12H}. */
    static Span span(String text) {
        int time = text.indexOf('T');
        try {
            if (time < 0) {
                return new Span(Period.parse(text), Duration.ZERO);
            }
            String days = text.substring(0, time);
            return new Span(
                    days.equals("P") ? Period.ZERO : Period.parse(days),
                    Duration.parse("P" + text.substring(time)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no span of time such as P3Y1D or PT1H.".formatted(text), e);
        }
    }

    /** Reads an instant of ISO 8601, with any offset. */
    static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no time such as 2029-11-25T10:00:00Z.".formatted(text), e);
        }
    }

    /** Reads a date of ISO 8601. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no date such as 2029-11-25.".formatted(text), e);
        }
    }
}
