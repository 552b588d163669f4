package org.seloste.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes days, times and lengths of time by the patterns of one language. */
final class DateWriter {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Function<DateText, String> texts;
    private final ZoneId zone;

    DateWriter(Function<DateText, String> texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    String day(DateText pattern, LocalDate day) {
        return write(
                pattern,
                part ->
                        switch (part) {
                            case "weekday" ->
                                    name(DateText.WEEKDAY_NAMES, day.getDayOfWeek().getValue());
                            case "shortWeekday" ->
                                    name(
                                            DateText.SHORT_WEEKDAY_NAMES,
                                            day.getDayOfWeek().getValue());
                            case "day" -> String.valueOf(day.getDayOfMonth());
                            case "month" -> name(DateText.MONTH_NAMES, day.getMonthValue());
                            case "shortMonth" ->
                                    name(DateText.SHORT_MONTH_NAMES, day.getMonthValue());
                            case "number" -> String.valueOf(day.getMonthValue());
                            case "year" -> String.valueOf(day.getYear());
                            default -> throw unknown(pattern, part);
                        });
    }

    String time(Instant instant) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        return write(
                DateText.TIME,
                part ->
                        switch (part) {
                            case "hour" -> String.valueOf(time.getHour());
                            case "paddedHour" -> twoDigits(time.getHour());
                            case "minute" -> twoDigits(time.getMinute());
                            default -> throw unknown(DateText.TIME, part);
                        });
    }

    String instant(Instant instant) {
        return write(
                DateText.INSTANT,
                part ->
                        switch (part) {
                            case "plain" -> day(DateText.PLAIN, instant.atZone(zone).toLocalDate());
                            case "time" -> time(instant);
                            default -> throw unknown(DateText.INSTANT, part);
                        });
    }

    String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), DateText.YEAR, DateText.YEARS);
        add(parts, period.getMonths(), DateText.MONTH, DateText.MONTHS);
        add(parts, period.getDays(), DateText.DAY, DateText.DAYS);
        return String.join(" ", parts);
    }

    private void add(List<String> parts, int count, DateText one, DateText several) {
        if (count > 0) {
            parts.add(write(count == 1 ? one : several, part -> String.valueOf(count)));
        }
    }

    private String write(DateText pattern, UnaryOperator<String> value) {
        return new Template(texts.apply(pattern)).fill(value).replace(' ', NO_BREAK_SPACE);
    }

    private String name(DateText names, int number) {
        String[] each = texts.apply(names).split(" ", -1);
        return each[number - 1];
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static IllegalArgumentException unknown(DateText pattern, String part) {
        return new IllegalArgumentException(
                "%s cannot hold {%s}, only %s"
                        .formatted(pattern.key(), part, pattern.parameters()));
    }
}
