package org.seloste.acceptance;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as people read them. */
final class Days {
    private Days() {}

    /** A day as any of the languages writes it: 24.11.2029, 24 november 2029. */
    static Pattern written(LocalDate day) {
        return Pattern.compile(
                "(?<!\\d)%d[\\s\\u00A0.]+(%d|\\p{L}+)[\\s\\u00A0.]+%d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }
}
