package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Outlook;
import org.seloste.statement.Periods;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
     */
    Page<Foreseen> preview(LocalDate day, @Nullable Place after, int most) {
        return browsing.page(
                later(day),
                after,
                most,
                _ -> true,
                entry -> {
                    List<Outlook> outlooks =
                            toDo(persons.outlook(entry.person(), day)).stream()
                                    .filter(each -> isOf(day, entry, each))
                                    .toList();
                    return outlooks.isEmpty()
                            ? List.of()
                            : List.of(
                                    new Foreseen(
                                            entry.person(), earlier(entry.day(), day), outlooks));
                });
    }

    private static boolean isOf(LocalDate day, DueEntry entry, Outlook outlook) {
        return !entry.day().isAfter(day) || outlook instanceof Outlook.Held;
    }

    private static LocalDate later(LocalDate day) {
        return day.isBefore(ShardRun.EVER) ? day.plusDays(1) : day;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Outlook> toDo(List<Outlook> outlooks) {
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
        List<Outlook> now = persons.outlook(person, today);
        List<Outlook> then = persons.outlook(person, today, other);
        @Nullable LocalDate before = lastDay(day -> persons.outlook(person, day));
        @Nullable LocalDate after = lastDay(day -> persons.outlook(person, day, other));
        if (now.equals(then) && Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(new Touched(person, before, after, goes(then) && !goes(now)));
    }

    /** On a day that lies after every period, a look tells when everything would have ended. */
    private static @Nullable LocalDate lastDay(Function<LocalDate, List<Outlook>> outlook) {
        for (Outlook found : outlook.apply(ShardRun.EVER)) {
            switch (found) {
                case Outlook.Goes goes -> {
                    return goes.lastDay();
                }
                case Outlook.Held held -> {
                    return held.lastDay();
                }
                case Outlook.Sheds _,
                        Outlook.ReviewOpens _,
                        Outlook.ReviewLapses _,
                        Outlook.NoticeOwed _,
                        Outlook.Unfinished _,
                        Outlook.Later _ -> {}
            }
        }
        return null;
    }

    private static boolean goes(List<Outlook> outlooks) {
        return outlooks.stream().anyMatch(Outlook.Goes.class::isInstance);
    }
}
