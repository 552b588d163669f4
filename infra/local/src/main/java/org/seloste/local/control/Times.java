package org.seloste.local.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes times for the people at this machine, in the statement's zone.
 *
 * @param zone the zone whose days count
 */
record Times(ZoneId zone) {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    /** Weekday, date and time to the second. */
    Html full(Instant time) {
        return time(time, LONG);
    }

    /** Date and time to the minute. */
    Html brief(Instant time) {
        return time(time, SHORT);
    }

    private Html time(Instant time, DateTimeFormatter format) {
        String said = format.format(time.atZone(zone)).replace(" ", "\u00a0");
        return Html.of("<time datetime=\"{}\">{}</time>", time, said);
    }

    /** How far two times are apart, in words. */
    String apart(Instant from, Instant to) {
        Duration time = Duration.between(from, to);
        if (time.toMinutes() == 0) {
            return "less than a minute";
        }
        if (time.toDays() == 0) {
            return said(count(time.toHours(), "hour"), count(time.toMinutesPart(), "minute"));
        }
        Period days =
                Period.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
        return said(
                count(days.getYears(), "year"),
                count(days.getMonths(), "month"),
                count(days.getDays(), "day"));
    }

    private static String said(String... counts) {
        return String.join(" ", counts).replaceAll(" +", " ").strip();
    }

    private static String count(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }
}
