package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Outlook;
import org.seloste.register.storage.Budget;

import java.time.LocalDate;
import java.util.List;

/**
 * What will be due soon and what waits today, counted. Whoever waits was looked at by some run of
 * the day, mostly the first one, and stands in the index for the next day.
 *
 * @param leaving how many persons leave the register, or are reduced to what the law keeps
 * @param reviews how many relationships end unless somebody says that they go on
 * @param held how many persons stay, or keep something, though its time is over
 * @param notices how many persons are still to be told where their data is from (GDPR Art. 14)
 * @param more whether there are more than were counted
 */
record Ahead(int leaving, int reviews, int held, int notices, boolean more) {
    private static final int PAGE = 500;

    /** More than this nobody counts in a mail. */
    private static final int MOST = 10_000;

    private static final Ahead NOTHING = new Ahead(0, 0, 0, 0, false);

    /**
     * Up to when is looked.
     *
     * @param today the day of the mail
     * @param through the last day of what is soon for persons who leave
     * @param reviews the last day for relationships
     */
    record Days(LocalDate today, LocalDate through, LocalDate reviews) {
        private LocalDate last() {
            return through.isAfter(reviews) ? through : reviews;
        }
    }

    /**
     * One person.
     *
     * @param lookOn the day they are due
     * @param then what that look finds
     * @param now what one of today does; nothing where they are due later than tomorrow
     */
    private record Seen(LocalDate lookOn, List<Outlook> then, List<Outlook> now) {}

    /** Counts it, as far as the budget goes. */
    static Ahead of(Expiring persons, Days days, Budget budget) {
        Browsing browsing = new Browsing(persons);
        Ahead counted = NOTHING;
        @Nullable Place after = null;
        for (int looked = 0; looked < MOST && !budget.isOver(); looked += PAGE) {
            Page<Seen> page =
                    browsing.page(
                            days.last(),
                            after,
                            PAGE,
                            entry -> entry.sk().equals(Place.ROOT),
                            entry -> List.of(seen(persons, entry, days.today())));
            for (Seen person : page.items()) {
                counted = counted.with(person, days);
            }
            after = page.next() == null ? null : Place.parse(page.next()).orElseThrow();
            if (after == null) {
                return counted;
            }
        }
        return new Ahead(counted.leaving, counted.reviews, counted.held, counted.notices, true);
    }

    private static Seen seen(Expiring persons, DueEntry entry, LocalDate today) {
        boolean near = !entry.day().isAfter(today.plusDays(1));
        return new Seen(
                entry.day(),
                persons.outlook(entry.person(), entry.day()),
                near ? persons.outlook(entry.person(), today) : List.of());
    }

    private Ahead with(Seen person, Days days) {
        boolean soon = !person.lookOn.isAfter(days.through);
        return new Ahead(
                leaving + (soon ? count(person.then, Outlook.Goes.class) : 0),
                reviews + count(person.then, Outlook.ReviewLapses.class),
                held + count(person.now, Outlook.Held.class, Outlook.HeldInPart.class),
                notices + count(person.now, Outlook.NoticeOwed.class),
                false);
    }

    @SafeVarargs
    private static int count(List<Outlook> outlooks, Class<? extends Outlook>... kinds) {
        for (Class<? extends Outlook> kind : kinds) {
            if (outlooks.stream().anyMatch(kind::isInstance)) {
                return 1;
            }
        }
        return 0;
    }
}
