package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.RestrictionGround;

import java.util.List;

/**
 * What a person says to one right.
 *
 * @param text their own words; null when they need none
 * @param corrections of a rectification
 * @param ground of a restriction (Art. 18(1)); null for the other rights
 * @param categories of an erasure, keys of the categories that should go; none means all
 */
public record Details(
        @Nullable String text,
        List<Correction> corrections,
        @Nullable RestrictionGround ground,
        List<String> categories) {
    private static final Details NONE = new Details(null, List.of(), null, List.of());

    public Details {
        corrections = List.copyOf(corrections);
        categories = List.copyOf(categories);
    }

    /** For rights that need none. */
    public static Details none() {
        return NONE;
    }

    /** Whether whoever answers this answers the other, too: it says no more than this one. */
    boolean covers(Details other) {
        boolean words = other.text == null || other.text.equals(text);
        boolean reach =
                categories.isEmpty()
                        || (!other.categories.isEmpty()
                                && categories.containsAll(other.categories));
        return words
                && reach
                && corrections.containsAll(other.corrections)
                && (other.ground == null || other.ground == ground);
    }

    /** What may be kept longer than the content: ground, categories, which fields. */
    Details withoutContent() {
        return new Details(
                null,
                corrections.stream().map(Correction::withoutContent).toList(),
                ground,
                categories);
    }

    /** Names what is no personal data. */
    @Override
    public String toString() {
        return "Details[" + ground + ", " + categories + "]";
    }
}
