package org.seloste.statementcompiler;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects everything that is wrong, so that it can be put right in one go. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Place place, String wrong, String allowed) {
        found.add(new Problem(place, wrong, allowed));
    }

    /** Whether something was found at that very place. */
    boolean foundAt(Place place) {
        return found.stream().anyMatch(problem -> problem.place().equals(place));
    }

    /** Fails when anything was found. */
    void throwIfAny() throws InvalidStatement {
        if (!found.isEmpty()) {
            throw new InvalidStatement(messages());
        }
    }

    private List<String> messages() {
        return found.stream()
                .sorted(
                        Comparator.comparing((Problem problem) -> problem.place().file())
                                .thenComparingInt(problem -> problem.place().line())
                                .thenComparingInt(problem -> problem.place().column()))
                .map(Problem::toString)
                .toList();
    }

    /** The allowed values as a message lists them. */
    static String oneOf(Collection<String> values) {
        return values.isEmpty() ? "none are defined" : "allowed: " + String.join(", ", values);
    }
}
