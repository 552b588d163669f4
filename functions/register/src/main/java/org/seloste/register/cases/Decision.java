package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered to a wish, by whom, and what followed.
 *
 * @param actor who decided; empty when the software did, which it does in the person's favour only
 * @param at when
 * @param ground why it was refused, in whole or in part (Art. 12(4)); null when it was not
 * @param reason the decider's own words; null when there was nothing to explain, or once the
 *     content is deleted
 * @param kept what stays, and until when
 * @param deleted how much was deleted, by key of the group
 * @param fields keys of the fields that were corrected
 * @param recipients names of those who are told (Art. 19)
 * @param suppressed whether a keyed hash of the address is kept, so that a ban or an erasure holds
 */
public record Decision(
        String actor,
        Instant at,
        @Nullable RefusalGround ground,
        @Nullable String reason,
        List<KeptGroup> kept,
        Map<String, Integer> deleted,
        List<String> fields,
        List<String> recipients,
        boolean suppressed) {
    /** The actor of what the software does by itself. */
    public static final String SOFTWARE = "";

    public Decision {
        kept = List.copyOf(kept);
        deleted = Map.copyOf(deleted);
        fields = List.copyOf(fields);
        recipients = List.copyOf(recipients);
    }

    /** Granted by the software. */
    static Decision granted(Instant at) {
        return new Decision(
                SOFTWARE, at, null, null, List.of(), Map.of(), List.of(), List.of(), false);
    }

    /** With what was deleted in the end. */
    public Decision withDeleted(Map<String, Integer> counts) {
        return new Decision(
                actor, at, ground, reason, kept, counts, fields, recipients, suppressed);
    }

    /** With what stays. */
    Decision keeping(List<KeptGroup> groups) {
        return new Decision(
                actor, at, ground, reason, groups, deleted, fields, recipients, suppressed);
    }

    /** With the fields that were corrected. */
    Decision correcting(List<String> keys) {
        return new Decision(actor, at, ground, reason, kept, deleted, keys, recipients, suppressed);
    }

    /** With those who are told (Art. 19). */
    Decision telling(List<String> names) {
        return new Decision(actor, at, ground, reason, kept, deleted, fields, names, suppressed);
    }

    /** With what had been deleted before. */
    Decision adding(Map<String, Integer> before) {
        Map<String, Integer> sum = new HashMap<>(deleted);
        before.forEach((group, count) -> sum.merge(group, count, Integer::sum));
        return withDeleted(sum);
    }

    /** With a keyed hash of the address that is kept. */
    public Decision withSuppression() {
        return new Decision(actor, at, ground, reason, kept, deleted, fields, recipients, true);
    }

    Decision withoutContent() {
        return new Decision(actor, at, ground, null, kept, deleted, fields, recipients, suppressed);
    }

    @Override
    public String toString() {
        return "Decision[" + at + ", " + ground + "]";
    }
}
