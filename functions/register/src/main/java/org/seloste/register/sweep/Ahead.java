package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Outlook;
import org.seloste.register.storage.Budget;

import java.time.LocalDate;
import java.util.List;

/**
 * What will be due soon, counted.
 *
 * @param leaving how many persons leave the register, or are reduced to what the law keeps
 * @param reviews how many relationships end unless somebody says that they go on
 * @param more whether there are more than were counted
 */
record Ahead(int leaving, int reviews, boolean more) {
    private static final int PAGE = 500;

    /** More than this nobody counts in a mail. */
    private static final int MOST = 10_000;

    /**
     * Counts it, as far as the budget goes.
     *
     * @param through the last day of what is soon for persons who leave
     * @param reviewsThrough the last day for relationships
     */
    static Ahead of(Expiring persons, LocalDate through, LocalDate reviewsThrough, Budget budget) {
        Browsing browsing = new Browsing(persons);
        int leaving = 0;
        int reviews = 0;
        @Nullable Place after = null;
        for (int looked = 0; looked < MOST && !budget.isOver(); looked += PAGE) {
            Page<Foreseen> page =
                    browsing.page(
                            later(through, reviewsThrough),
                            after,
                            PAGE,
                            entry -> entry.sk().equals(Place.ROOT),
                            entry ->
                                    List.of(
                                            new Foreseen(
                                                    entry.person(),
                                                    entry.day(),
                                                    persons.outlook(entry.person(), entry.day()))));
            for (Foreseen person : page.items()) {
                leaving += !person.lookOn().isAfter(through) && leaves(person) ? 1 : 0;
                reviews += isReviewed(person) ? 1 : 0;
            }
            after = page.next() == null ? null : Place.parse(page.next()).orElseThrow();
            if (after == null) {
                return new Ahead(leaving, reviews, false);
            }
        }
        return new Ahead(leaving, reviews, true);
    }

    private static boolean leaves(Foreseen person) {
        return person.outlooks().stream().anyMatch(Outlook.Goes.class::isInstance);
    }

    private static boolean isReviewed(Foreseen person) {
        return person.outlooks().stream().anyMatch(Outlook.ReviewLapses.class::isInstance);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
