package org.seloste.statementcompiler;

import de.focus_shift.jollyday.core.CalendarHierarchy;
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

    /** The holidays; none when the statement does not say which, or says it wrongly. */
    SortedSet<LocalDate> days() {
        Optional<String> calendar = holidays.text("calendar");
        Optional<Integer> from = holidays.number("from");
        Optional<Integer> through = holidays.number("through");
        if (calendar.isEmpty() || from.isEmpty() || through.isEmpty()) {
            return new TreeSet<>();
        }
        Place years = holidays.find("through").orElse(holidays).place();
        if (through.get() < from.get()) {
            problems.add(
                    years,
                    "%d is before %d".formatted(through.get(), from.get()),
                    "allowed: a year not before 'from'");
        }
        String[] parts = calendar.get().toLowerCase(Locale.ROOT).split("-", -1);
        boolean sound = !problems.foundAt(years) && isKnown(calendar.get(), parts);
        return sound ? compute(parts, from.get(), through.get()) : new TreeSet<>();
    }

    private boolean isKnown(String calendar, String[] parts) {
        String file = "holidays/Holidays_%s.xml".formatted(parts[0]);
        if (HolidayManager.class.getClassLoader().getResource(file) == null) {
            unknown(calendar, "allowed: the ISO 3166 code of a country, as FI");
            return false;
        }
        CalendarHierarchy place = manager(parts).getCalendarHierarchy();
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            CalendarHierarchy within = place.getChildren().get(part);
            if (within == null) {
                unknown(calendar, partsOf(place));
                return false;
            }
            place = within;
        }
        return true;
    }

    private void unknown(String calendar, String allowed) {
        problems.add(
                holidays.find("calendar").orElse(holidays).place(),
                "there is no holiday calendar '%s'".formatted(calendar),
                allowed);
    }

    private static String partsOf(CalendarHierarchy place) {
        SortedSet<String> parts = new TreeSet<>();
        place.getChildren().keySet().forEach(part -> parts.add(part.toUpperCase(Locale.ROOT)));
        String country = place.getId().toUpperCase(Locale.ROOT);
        return "allowed: %s alone, or with one of its parts: %s"
                .formatted(country, String.join(", ", parts));
    }

    private static HolidayManager manager(String[] parts) {
        return HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    }

    private SortedSet<LocalDate> compute(String[] parts, int from, int through) {
        HolidayManager manager = manager(parts);
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
