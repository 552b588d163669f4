package org.seloste.statementcompiler;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Computes the public holidays of the years that the statement names. */
final class HolidayTable {
    private final Tree holidays;
    private final Problems problems;

    HolidayTable(Tree holidays, Problems problems) {
        this.holidays = holidays;
        this.problems = problems;
    }

    /** The holidays, or nothing when the statement does not say which. */
    SortedSet<LocalDate> days() {
        Optional<String> calendar = holidays.text("calendar");
        Optional<Integer> from = holidays.number("from");
        Optional<Integer> through = holidays.number("through");
        if (calendar.isEmpty() || from.isEmpty() || through.isEmpty() || !isKnown(calendar.get())) {
            return new TreeSet<>();
        }
        if (through.get() < from.get()) {
            problems.add(
                    holidays.find("through").orElse(holidays).place(),
                    "%d is before %d".formatted(through.get(), from.get()),
                    "allowed: a year not before 'from'");
            return new TreeSet<>();
        }
        return compute(calendar.get(), from.get(), through.get());
    }

    private boolean isKnown(String calendar) {
        String country = calendar.split("-", -1)[0].toLowerCase(Locale.ROOT);
        SortedSet<String> known = new TreeSet<>();
        for (String code : HolidayManager.getSupportedCalendarCodes()) {
            if (code.length() == 2) {
                known.add(code.toUpperCase(Locale.ROOT));
            }
        }
        if (known.contains(country.toUpperCase(Locale.ROOT))) {
            return true;
        }
        problems.add(
                holidays.find("calendar").orElse(holidays).place(),
                "there is no holiday calendar '%s'".formatted(calendar),
                Problems.oneOf(known));
        return false;
    }

    private SortedSet<LocalDate> compute(String calendar, int from, int through) {
        String[] parts = calendar.toLowerCase(Locale.ROOT).split("-", -1);
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
        String[] part = Arrays.copyOfRange(parts, 1, parts.length);
        List<String> excluded = holidays.texts("excluded");
        SortedSet<LocalDate> days = new TreeSet<>();
        SortedSet<String> keys = new TreeSet<>();
        for (int year = from; year <= through; year++) {
            for (Holiday holiday :
                    manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part)) {
                keys.add(key(holiday));
                if (!excluded.contains(key(holiday))) {
                    days.add(holiday.getDate());
                }
            }
        }
        checkExcluded(keys);
        return days;
    }

    private static String key(Holiday holiday) {
        return holiday.getPropertiesKey().toUpperCase(Locale.ROOT);
    }

    private void checkExcluded(SortedSet<String> keys) {
        for (Tree excluded : holidays.list("excluded")) {
            String key = excluded.text().orElse("");
            if (!keys.contains(key)) {
                problems.add(
                        excluded.place(),
                        "the calendar has no day '%s'".formatted(key),
                        Problems.oneOf(keys));
            }
        }
    }
}
