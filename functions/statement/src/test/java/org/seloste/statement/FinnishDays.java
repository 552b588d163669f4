package org.seloste.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The public holidays of holidays_fi.csv, from 2024 through 2040. */
final class FinnishDays {
    private FinnishDays() {}

    /** The days by law; both eves are working days. */
    static Holidays official() {
        return of(false);
    }

    /** The same and both eves. */
    static Holidays withEves() {
        return of(true);
    }

    private static Holidays of(boolean eves) {
        Set<LocalDate> days = new HashSet<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            if (eves || cells[2].equals("True")) {
                days.add(LocalDate.parse(cells[0]));
            }
        }
        return new Holidays("FI", List.of(), 2024, 2040, days);
    }

    private static List<String> lines() {
        try (InputStream csv = FinnishDays.class.getResourceAsStream("holidays_fi.csv")) {
            byte[] bytes = Objects.requireNonNull(csv).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
