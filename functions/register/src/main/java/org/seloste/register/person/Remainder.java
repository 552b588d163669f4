package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Standing.Guard;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person is without some of the submissions, as if they had never been sent. */
final class Remainder {
    private final Profile profile;
    private final Dating dating;
    private final Retention retention;

    Remainder(Profile profile, Dating dating, Retention retention) {
        this.profile = profile;
        this.dating = dating;
        this.retention = retention;
    }

    /**
     * The root after it. What reaches furthest says how the person stands, as if all of it had come
     * in any order: the submissions that are left, and what employees recorded.
     *
     * @param gone keys of the submissions that are taken away
     * @param others the other submissions, the earliest first
     */
    Item after(Set<String> gone, Item root, List<Item> others) {
        Item after = root.copy().parts("fields", fields(gone, root, others));
        acts(after, others);
        Stream.concat(others.stream().map(retention::standing), recorded(after))
                .max(Comparator.naturalOrder())
                .ifPresent(furthest -> stand(after, furthest));
        return after;
    }

    /** When DynamoDB deletes the pointers to a person who stands so; null when it must not. */
    @Nullable Instant pointerEnd(Item root, Instant now) {
        return Dating.pointerEnd(root, now).orElse(null);
    }

    private void stand(Item root, Standing furthest) {
        boolean byForms =
                root.parts("relations").isEmpty() && !root.has("entered") && !root.has(OwnActs.DAY);
        Instant end =
                byForms
                        ? furthest.deletableFrom()
                        : retention.deletableFrom(retention.lastDayByFacts(root));
        root.text("relationship", furthest.relationship()).seconds("deletableFrom", end);
        root.without(Net.AT).with(dating.follow(root));
    }

    /** When the person did something, in which relationship. */
    private static void acts(Item root, List<Item> others) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        List<String> days = new ArrayList<>();
        for (Item other : others) {
            act(other.text("relationship"), other.text("receivedOn"), first, last);
            days.add(other.text("receivedOn"));
        }
        root.texts(RootItems.SENT, last);
        root.findPart("entered").ifPresent(entered -> entered(entered, first, last, days));
        root.texts("firstActs", first).texts("lastActs", last);
        days.stream()
                .max(Comparator.naturalOrder())
                .ifPresentOrElse(
                        day -> root.text("lastOwnActOn", day), () -> root.without("lastOwnActOn"));
    }

    private static void entered(
            Item entered, Map<String, String> first, Map<String, String> last, List<String> days) {
        String on = entered.text("on");
        boolean acted = entered.flag("acted");
        entered.find("relationship")
                .ifPresent(
                        relationship -> {
                            first.merge(relationship, on, Remainder::earlier);
                            if (acted) {
                                last.merge(relationship, on, Remainder::later);
                            }
                        });
        if (acted) {
            days.add(on);
        }
    }

    private static void act(
            String relationship, String day, Map<String, String> first, Map<String, String> last) {
        first.merge(relationship, day, Remainder::earlier);
        last.merge(relationship, day, Remainder::later);
    }

    /** How the person stands by what employees recorded. */
    private Stream<Standing> recorded(Item root) {
        Stream<String> relationships =
                Stream.concat(
                        States.relations(root).stream().map(Relation::relationship),
                        root
                                .findPart("entered")
                                .flatMap(entered -> entered.find("relationship"))
                                .stream());
        return relationships.map(
                relationship ->
                        retention.standing(
                                relationship,
                                retention.deletableFrom(retention.lastDayByFacts(root)),
                                Guard.NONE));
    }

    /** A fact that it brought is another's who told it first, or nobody's. */
    private Map<String, Item> fields(Set<String> gone, Item root, List<Item> others) {
        Map<String, Item> fields = new HashMap<>();
        root.parts("fields")
                .forEach(
                        (field, fact) -> {
                            if (Profile.isFrom(fact, gone)) {
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

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
