package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.Kept;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person is without one of the submissions, as if it had never been sent. */
final class Remainder {
    private final Profile profile;
    private final RootItems roots;

    Remainder(Profile profile, RootItems roots) {
        this.profile = profile;
        this.roots = roots;
    }

    /**
     * The root after it.
     *
     * @param others the other submissions, the earliest first
     * @param datesFollow whether nothing but submissions keeps the person
     */
    Item after(SubmissionLink link, Item root, List<Item> others, boolean datesFollow) {
        Item after = root.copy().parts("fields", fields(link, root, others));
        if (datesFollow) {
            latest(others, "receivedOn").ifPresent(day -> after.text("lastOwnActOn", day));
            latest(others, "lastDay")
                    .map(day -> new Kept(LocalDate.parse(day)))
                    .ifPresent(kept -> after.with(roots.dates(link.person(), kept)));
        }
        return after;
    }

    /** A fact that it brought is another's who told it first, or nobody's. */
    private Map<String, Item> fields(SubmissionLink link, Item root, List<Item> others) {
        Map<String, Item> fields = new HashMap<>();
        root.parts("fields")
                .forEach(
                        (field, fact) -> {
                            if (Profile.isFrom(fact, link.submission())) {
                                firstOf(field, others).ifPresent(other -> fields.put(field, other));
                            } else {
                                fields.put(field, fact);
                            }
                        });
        return fields;
    }

    private Optional<Item> firstOf(String field, List<Item> others) {
        return others.stream()
                .map(other -> profile.of(other, PersonItems.keyOf(other)))
                .filter(facts -> facts.containsKey(field))
                .findFirst()
                .map(facts -> facts.get(field));
    }

    private static Optional<String> latest(List<Item> submissions, String day) {
        return submissions.stream().map(item -> item.text(day)).max(Comparator.naturalOrder());
    }
}
