package org.seloste.register.cases;

import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.statement.Category;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a ruling says enough to be carried out, and nothing that cannot be. */
final class Matter {
    private Matter() {}

    static Optional<Why> against(Scene scene, Wish wish, Ruling ruling) {
        return switch (ruling) {
            case Accept accept -> person(scene, wish).or(() -> accept(scene, wish, accept));
            case AcceptInPart part -> person(scene, wish).or(() -> part(scene, wish, part));
            case Refuse _ -> Optional.empty();
            case NoData _ -> thereIsData(scene);
        };
    }

    /** Nobody is told that there is nothing of what a law keeps. */
    private static Optional<Why> thereIsData(Scene scene) {
        if (scene.remains() != null) {
            return Optional.of(Why.ONLY_KEPT_BY_LAW);
        }
        return scene.person() == null ? Optional.empty() : Optional.of(Why.THERE_IS_DATA);
    }

    /** Nothing is done to data before it is known whose it is. */
    private static Optional<Why> person(Scene scene, Wish wish) {
        boolean reached = scene.request().address() != null;
        boolean absolute = Permission.isAbsolute(wish.right());
        if (scene.person() != null || (reached && absolute)) {
            return Optional.empty();
        }
        if (scene.remains() == null) {
            return Optional.of(Why.NO_PERSON);
        }
        // It may be copied; whoever keeps it because of a law may do nothing else with it.
        return absolute || Copies.isCopy(wish.right())
                ? Optional.empty()
                : Optional.of(Why.ONLY_KEPT_BY_LAW);
    }

    private static Optional<Why> accept(Scene scene, Wish wish, Accept accept) {
        return switch (wish.right()) {
            case RECTIFICATION -> corrections(scene, wish, accept.fields(), true);
            case ERASURE -> noFields(accept.fields()).or(() -> lawKeeps(scene, wish, accept));
            case ACCESS, RESTRICTION, PORTABILITY, OBJECTION, MARKETING_BAN, CONSENT_WITHDRAWAL ->
                    noFields(accept.fields());
        };
    }

    /** What a law keeps makes the verdict a partial one, which a human explains (Art. 12(4)). */
    private static Optional<Why> lawKeeps(Scene scene, Wish wish, Accept accept) {
        boolean kept = !Keeping.of(scene, wish, Set.of()).kept().isEmpty();
        return kept && accept.reason().isEmpty() ? Optional.of(Why.LAW_KEEPS) : Optional.empty();
    }

    private static Optional<Why> part(Scene scene, Wish wish, AcceptInPart part) {
        return switch (wish.right()) {
            case RECTIFICATION ->
                    noCategories(part).or(() -> corrections(scene, wish, part.fields(), false));
            case ERASURE ->
                    noFields(part.fields()).or(() -> Keeping.against(scene, wish, part.withheld()));
            case ACCESS, PORTABILITY ->
                    noFields(part.fields()).or(() -> leftOut(scene, part.withheld()));
            case RESTRICTION, OBJECTION, MARKETING_BAN, CONSENT_WITHDRAWAL ->
                    noFields(part.fields()).or(() -> noCategories(part));
        };
    }

    private static Optional<Why> leftOut(Scene scene, Set<String> withheld) {
        if (withheld.isEmpty()) {
            return Optional.of(Why.NOTHING_NAMED);
        }
        Set<String> all =
                Set.copyOf(scene.statement().categories().stream().map(Category::key).toList());
        if (!all.containsAll(withheld)) {
            return Optional.of(Why.UNKNOWN_NAME);
        }
        return withheld.containsAll(all) ? Optional.of(Why.NOT_ALLOWED) : Optional.empty();
    }

    private static Optional<Why> corrections(
            Scene scene, Wish wish, Map<String, String> fields, boolean whole) {
        return switch (Corrections.check(scene.statement(), fields)) {
            case Corrections.Checked.Bad(Why why) -> Optional.of(why);
            // Less than was asked for is a refusal in part, and needs its words.
            case Corrections.Checked.Good(Corrections good) ->
                    whole && !good.cover(wish.details())
                            ? Optional.of(Why.BLANK_REASON)
                            : Optional.empty();
        };
    }

    private static Optional<Why> noFields(Map<String, String> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(Why.UNKNOWN_NAME);
    }

    private static Optional<Why> noCategories(AcceptInPart part) {
        return part.withheld().isEmpty() ? Optional.empty() : Optional.of(Why.UNKNOWN_NAME);
    }
}
