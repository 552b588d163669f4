package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Use;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The id of a case: a keyed hash of the whole request and the key that it was sent with. The same
 * request sent twice is one case; another one of the same key is another case, for no request is
 * ever lost.
 */
final class CaseKey {
    private CaseKey() {}

    static String of(KeyRing ring, Ask ask, String key) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(key);
        parts.add(ask.channel().name());
        parts.add(ask.language());
        parts.add(ask.name());
        parts.add(ask.address().normalised());
        add(parts, ask.wishes());
        return ring.id(Use.CASE, parts);
    }

    /** Adds all that is said to each right. */
    static void add(List<@Nullable String> parts, Map<Right, Details> wishes) {
        wishes.forEach(
                (right, details) -> {
                    parts.add(right.name());
                    add(parts, details);
                });
    }

    private static void add(List<@Nullable String> parts, Details details) {
        RestrictionGround ground = details.ground();
        parts.add(details.text());
        parts.add(ground == null ? null : ground.name());
        parts.add(Integer.toString(details.categories().size()));
        parts.addAll(details.categories());
        for (Correction correction : details.corrections()) {
            parts.add(correction.field());
            parts.add(correction.wrong());
            parts.add(correction.right());
        }
    }
}
