package org.seloste.register.cases;

import org.seloste.register.cases.Change.Why;
import org.seloste.statement.Category;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.Statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes and what stays when an erasure is granted, in whole or in part.
 *
 * @param gone keys of the categories that go, as far as no law keeps them; none means all
 * @param kept what stays, and until when
 */
record Keeping(List<String> gone, List<KeptGroup> kept) {
    Keeping {
        gone = List.copyOf(gone);
        kept = List.copyOf(kept);
    }

    /** Why these categories cannot be withheld from what was asked for; empty when they can. */
    static Optional<Why> against(Scene scene, Wish wish, Set<String> withheld) {
        Set<String> asked = asked(scene.statement(), wish.details());
        if (withheld.isEmpty()) {
            return Optional.of(Why.NOTHING_NAMED);
        }
        if (!asked.containsAll(withheld)) {
            return Optional.of(Why.UNKNOWN_NAME);
        }
        // Nothing would go: that is a refusal, and is to be called one.
        if (withheld.containsAll(asked)) {
            return Optional.of(Why.NOT_ALLOWED);
        }
        boolean there =
                of(scene, wish, withheld).kept().stream()
                        .anyMatch(group -> withheld.contains(group.category()));
        return there ? Optional.empty() : Optional.of(Why.NOTHING_WITHHELD);
    }

    /**
     * What follows for a person. What a law keeps stays whoever decides, until its own day and with
     * what it wants to stay with it: to name it among the withheld keeps nothing more.
     *
     * @param withheld keys of the categories that somebody decided to keep
     */
    static Keeping of(Scene scene, Wish wish, Set<String> withheld) {
        Set<String> asked = asked(scene.statement(), wish.details());
        Set<String> more = beyondLaw(scene.statement(), withheld.stream());
        List<String> gone = gone(wish.details(), asked, more);
        List<KeptGroup> kept =
                Stream.concat(
                                scene.lifetimes().stream()
                                        .filter(group -> more.contains(group.category())),
                                scene.statutory().stream()
                                        .filter(group -> asked.contains(group.category()))
                                        .map(group -> group.keeping(with(scene, group, gone))))
                        .toList();
        return new Keeping(gone, kept);
    }

    /** Of what the law wants to stay with it, what does not go anyway. */
    private static List<String> with(Scene scene, KeptGroup group, List<String> gone) {
        return group.with().stream()
                .filter(field -> !isOf(scene.statement(), field, gone))
                .toList();
    }

    private static boolean isOf(Statement statement, String field, List<String> categories) {
        return statement
                .categoryOf(field)
                .filter(category -> categories.contains(category.key()))
                .isPresent();
    }

    /** The categories that go by a decision that was taken before; none means all. */
    static List<String> gone(Statement statement, Wish wish, Decision decision) {
        Set<String> withheld =
                beyondLaw(statement, decision.kept().stream().map(KeptGroup::category));
        return gone(wish.details(), asked(statement, wish.details()), withheld);
    }

    private static List<String> gone(Details details, Set<String> asked, Set<String> withheld) {
        boolean everything = withheld.isEmpty() && details.categories().isEmpty();
        return everything
                ? List.of()
                : asked.stream().filter(category -> !withheld.contains(category)).toList();
    }

    /** Of these categories, those that stay by a decision alone. */
    private static Set<String> beyondLaw(Statement statement, Stream<String> categories) {
        Set<String> byLaw =
                statement.statutoryCategories().stream()
                        .map(Category::key)
                        .collect(Collectors.toSet());
        return categories.filter(key -> !byLaw.contains(key)).collect(Collectors.toSet());
    }

    /** Whether nothing stays but what a law keeps. */
    boolean isWhole() {
        return gone.isEmpty();
    }

    private static Set<String> asked(Statement statement, Details details) {
        return details.categories().isEmpty()
                ? new LinkedHashSet<>(statement.categories().stream().map(Category::key).toList())
                : new LinkedHashSet<>(details.categories());
    }
}
