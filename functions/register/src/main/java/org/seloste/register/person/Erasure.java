package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * An erasure that is going on, as the root tells of it.
 *
 * @param whole whether the person leaves
 * @param cause why
 * @param since when it began; what came later stays
 * @param keepsByLaw whether the least is kept for the law afterwards
 */
record Erasure(boolean whole, Cause cause, Instant since, boolean keepsByLaw) {
    static final String WHOLE = "dying";
    static final String PART = "reducing";

    /** Why something is erased. */
    sealed interface Cause {
        /** Somebody asked. */
        record OfCase(String id) implements Cause {}

        /** The time that a retention rule gives is over. */
        record OfRule(String rule) implements Cause {}
    }

    static boolean isGoingOn(Item root) {
        return root.has(WHOLE) || root.has(PART);
    }

    static Erasure of(Item root) {
        boolean whole = root.has(WHOLE);
        Item mark =
                root.findPart(whole ? WHOLE : PART)
                        .orElseThrow(() -> new IllegalStateException("nobody is being erased"));
        return new Erasure(
                whole,
                mark.find("case")
                        .<Cause>map(Cause.OfCase::new)
                        .orElseGet(() -> new Cause.OfRule(mark.text("rule"))),
                Instant.parse(mark.text("since")),
                mark.flag("keepsByLaw"));
    }

    /** Whether that case asked for it. */
    boolean isOf(String caseId) {
        return cause.equals(new Cause.OfCase(caseId));
    }

    Item mark() {
        Item mark = Item.part().text("since", since.toString());
        switch (cause) {
            case Cause.OfCase(String id) -> mark.text("case", id);
            case Cause.OfRule(String rule) -> mark.text("rule", rule);
        }
        return keepsByLaw ? mark.flagged("keepsByLaw") : mark;
    }

    static Map<Erased, Integer> counts(Item root) {
        Map<Erased, Integer> counts = new EnumMap<>(Erased.class);
        root.numbers("counts").forEach((group, count) -> counts.put(Erased.valueOf(group), count));
        return counts;
    }

    static Item counts(Map<Erased, Integer> counts) {
        Item part = Item.part();
        new HashMap<>(counts)
                .forEach(
                        (group, count) -> {
                            if (count > 0) {
                                part.number(group.name(), count);
                            }
                        });
        return part;
    }
}
