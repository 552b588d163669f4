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
 * @param caseId the case that asked for it
 * @param since when it began; what came later stays
 * @param keepsByLaw whether the least is kept for the law afterwards
 */
record Erasure(boolean whole, String caseId, Instant since, boolean keepsByLaw) {
    static final String WHOLE = "dying";
    static final String PART = "reducing";

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
                mark.text("case"),
                Instant.parse(mark.text("since")),
                mark.flag("keepsByLaw"));
    }

    Item mark() {
        Item mark = Item.part().text("case", caseId).text("since", since.toString());
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
