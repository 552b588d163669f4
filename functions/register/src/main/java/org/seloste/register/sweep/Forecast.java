package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Compared;
import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Outlook;
import org.seloste.statement.Periods;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what runs to come would do, by the looks that they would take. */
final class Forecast {
    private final Expiring persons;
    private final Browsing browsing;
    private final Statement statement;

    Forecast(Expiring persons, Statement statement) {
        this.persons = persons;
        this.browsing = new Browsing(persons);
        this.statement = statement;
    }

    /**
     * What the run of a day would do, if nobody did anything until then. Whoever is held and was
     * looked at on that day already waits for the next one, and is held all the same.
     *
     * @param dated whether all dates are counted by the rules in force. As long as they are not,
     *     the index tells of old days, and everybody is looked at rather than who is due in it
     */
    Page<Foreseen> preview(LocalDate day, boolean dated, @Nullable Place after, int most) {
        return browsing.page(
                dated ? later(day) : ShardRun.EVER,
                after,
                most,
                entry -> dated || entry.sk().equals(Place.ROOT),
                entry -> {
                    List<Outlook> outlooks =
                            toDo(persons.outlook(entry.person(), day)).stream()
                                    .filter(each -> !dated || isOf(day, entry, each))
                                    .toList();
                    return outlooks.isEmpty()
                            ? List.of()
                            : List.of(
                                    new Foreseen(
                                            entry.person(), earlier(entry.day(), day), outlooks));
                });
    }

    private static boolean isOf(LocalDate day, DueEntry entry, Outlook outlook) {
        return !entry.day().isAfter(day)
                || outlook instanceof Outlook.Held
                || outlook instanceof Outlook.HeldInPart;
    }

    private static LocalDate later(LocalDate day) {
        return day.isBefore(ShardRun.EVER) ? day.plusDays(1) : ShardRun.EVER;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static List<Outlook> toDo(List<Outlook> outlooks) {
        return outlooks.stream().filter(outlook -> !(outlook instanceof Outlook.Later)).toList();
    }

    /** Whom changed periods would touch, among a page of everybody. */
    Page<Touched> whatIf(
            Map<String, Period> periods, LocalDate today, @Nullable Place after, int most) {
        Statement other = Periods.changed(statement, periods);
        return browsing.page(
                ShardRun.EVER,
                after,
                most,
                entry -> entry.sk().equals(Place.ROOT),
                entry -> touched(entry.person(), other, today).stream().toList());
    }

    private Optional<Touched> touched(String person, Statement other, LocalDate today) {
        return persons.compare(person, today, other)
                .filter(Compared::differs)
                .map(compared -> new Touched(person, compared));
    }
}
