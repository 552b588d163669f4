package org.seloste.statement;

import java.util.List;

/**
 * How a language writes days, times and lengths of time: section {@code dates} of its file. It is
 * data and not the JDK's locale data, which takes a tenth of a second to load and writes Finnish
 * Swedish as it pleases.
 */
public enum DateText implements TextKey {
    /** A day in a sentence. */
    PLAIN("dates.plain", Parts.OF_DAY),
    /** A day in a sentence, with its weekday. */
    WEEKDAY("dates.weekday", Parts.OF_DAY),
    /** A day in a table. */
    TABLE("dates.table", Parts.OF_DAY),
    /** A time of day. */
    TIME("dates.time", Parts.OF_TIME),
    /** A day and a time of it. */
    INSTANT("dates.instant", List.of("plain", "time")),

    /** The seven weekdays as in a sentence, from Monday, parted by spaces. */
    WEEKDAY_NAMES("dates.weekdayNames", List.of()),
    /** The seven weekdays as in a table. */
    SHORT_WEEKDAY_NAMES("dates.shortWeekdayNames", List.of()),
    /** The twelve months as in a sentence, parted by spaces. */
    MONTH_NAMES("dates.monthNames", List.of()),
    /** The twelve months as in a table. */
    SHORT_MONTH_NAMES("dates.shortMonthNames", List.of()),

    /** One year. */
    YEAR("dates.year", List.of("count")),
    /** Several years. */
    YEARS("dates.years", List.of("count")),
    /** One month. */
    MONTH("dates.month", List.of("count")),
    /** Several months. */
    MONTHS("dates.months", List.of("count")),
    /** One day. */
    DAY("dates.day", List.of("count")),
    /** Several days. */
    DAYS("dates.days", List.of("count"));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> parameters;

    DateText(String key, List<String> parameters) {
        this.key = key;
        this.parameters = parameters;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }

    @Override
    public boolean needsEveryParameter() {
        return !parameters.equals(Parts.OF_DAY) && !parameters.equals(Parts.OF_TIME);
    }

    private static final class Parts {
        static final List<String> OF_DAY =
                List.of("weekday", "shortWeekday", "day", "month", "shortMonth", "number", "year");
        static final List<String> OF_TIME = List.of("hour", "paddedHour", "minute");
    }
}
