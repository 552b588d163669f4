package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person is without one of the submissions, as if it had never been sent. */
final class Remainder {
    private final Profile profile;
    private final RootItems roots;
    private final Retention retention;

    Remainder(Profile profile, RootItems roots, Retention retention) {
        this.profile = profile;
        this.roots = roots;
        this.retention = retention;
    }

    /**
     * The root after it. The submission that reaches furthest says how the person stands, as if the
     * others had come in any order.
     *
     * @param others the other submissions, the earliest first
     */
    Item after(SubmissionLink link, Item root, List<Item> others) {
        Item after = root.copy().parts("fields", fields(link, root, others));
        others.stream()
                .map(item -> item.text("receivedOn"))
                .max(Comparator.naturalOrder())
                .ifPresent(day -> after.text("lastOwnActOn", day));
        others.stream()
                .max(Comparator.comparing(retention::standing))
                .ifPresent(item -> stand(after, link.person(), item));
        return after;
    }

    private void stand(Item root, String person, Item submission) {
        root.text("relationship", submission.text("relationship"))
                .with(roots.dates(person, SubmissionItems.kept(submission)));
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
}
