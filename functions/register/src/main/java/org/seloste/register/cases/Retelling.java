package org.seloste.register.cases;

import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What cases still tell of what they did to a person, for when that has to be done again because
 * the person's table was restored to a time before. What was written in a case is deleted some time
 * after it closed; then it tells less.
 */
public final class Retelling {
    /** The journal's word for the fields that were corrected to what was asked for. */
    public static final String AS_ASKED = "asAsked";

    private final Statement statement;

    Retelling(Statement statement) {
        this.statement = statement;
    }

    /**
     * The values that a rectification brought, as far as the person named them themselves. What an
     * employee found to be right instead stands nowhere but in the person's table.
     *
     * @param fields keys of the fields that were corrected to what was asked for
     */
    public Map<String, String> corrected(Case request, Set<String> fields) {
        return request.wish(Right.RECTIFICATION)
                .map(wish -> Corrections.asked(statement, wish.details(), fields))
                .orElse(Map.of());
    }

    /** The day on which what a case restricts ends, if the person was told one (Art. 18(3)). */
    public static Optional<LocalDate> liftsOn(Case request) {
        List<Hold> holds =
                request.wishes().stream().map(Wish::hold).filter(Objects::nonNull).toList();
        boolean goesOn = holds.stream().anyMatch(hold -> hold.liftsOn() == null);
        return goesOn
                ? Optional.empty()
                : holds.stream()
                        .flatMap(hold -> Stream.ofNullable(hold.liftsOn()))
                        .max(Comparator.naturalOrder());
    }
}
