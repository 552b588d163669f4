package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wishes as parts of a case's item. */
final class WishItems {
    private WishItems() {}

    static Item write(Wish wish) {
        Item part =
                Item.part()
                        .text("right", wish.right().name())
                        .text("state", wish.state().name())
                        .with(write(wish.term()))
                        .optional("mergedInto", wish.mergedInto())
                        .with(write(wish.details()));
        if (wish.hold() != null) {
            part.set("hold", write(wish.hold()).value());
        }
        if (wish.identity() != null) {
            part.set("identity", write(wish.identity()).value());
        }
        if (wish.decision() != null) {
            part.set("decision", write(wish.decision()).value());
        }
        return part;
    }

    static Wish read(Item part) {
        return new Wish(
                Right.valueOf(part.text("right")),
                details(part),
                RequestState.valueOf(part.text("state")),
                term(part),
                part.findPart("identity").map(WishItems::identity).orElse(null),
                part.findPart("decision").map(WishItems::decision).orElse(null),
                part.find("mergedInto").orElse(null),
                part.findPart("hold").map(hold -> new Hold(day(hold, "liftsOn"))).orElse(null));
    }

    private static Item write(Term term) {
        Item part =
                Item.part()
                        .text("due", term.due().toString())
                        .optional("firstDue", text(term.firstDue()));
        return term.pausedDays() == 0 ? part : part.number("pausedDays", term.pausedDays());
    }

    private static Term term(Item part) {
        return new Term(
                LocalDate.parse(part.text("due")),
                day(part, "firstDue"),
                (int) part.findNumber("pausedDays").orElse(0));
    }

    private static Item write(Hold hold) {
        return Item.part().optional("liftsOn", text(hold.liftsOn()));
    }

    private static Item write(Details details) {
        RestrictionGround ground = details.ground();
        return Item.part()
                .optional("text", details.text())
                .optional("ground", ground == null ? null : ground.name())
                .textList("categories", details.categories())
                .partList(
                        "corrections",
                        details.corrections().stream().map(WishItems::write).toList());
    }

    private static Details details(Item part) {
        return new Details(
                part.find("text").orElse(null),
                part.partList("corrections").stream().map(WishItems::correction).toList(),
                part.find("ground").map(RestrictionGround::valueOf).orElse(null),
                part.textList("categories"));
    }

    private static Item write(Correction correction) {
        return Item.part()
                .optional("field", correction.field())
                .text("wrong", correction.wrong())
                .text("right", correction.right());
    }

    private static Correction correction(Item part) {
        return new Correction(
                part.find("field").orElse(null), part.text("wrong"), part.text("right"));
    }

    private static Item write(IdentityQuestion question) {
        return Item.part()
                .text("actor", question.actor())
                .optional("doubt", question.doubt())
                .optional("needed", question.needed())
                .text("askedAt", question.askedAt().toString())
                .text("askedOn", question.askedOn().toString())
                .text("answerBy", question.answerBy().toString())
                .optional("receivedAt", text(question.receivedAt()));
    }

    private static IdentityQuestion identity(Item part) {
        return new IdentityQuestion(
                part.text("actor"),
                part.find("doubt").orElse(null),
                part.find("needed").orElse(null),
                Instant.parse(part.text("askedAt")),
                LocalDate.parse(part.text("askedOn")),
                LocalDate.parse(part.text("answerBy")),
                part.find("receivedAt").map(Instant::parse).orElse(null));
    }

    static Item write(Decision decision) {
        RefusalGround ground = decision.ground();
        Map<String, String> deleted = new HashMap<>();
        decision.deleted().forEach((group, count) -> deleted.put(group, count.toString()));
        return Item.part()
                .text("actor", decision.actor())
                .text("at", decision.at().toString())
                .optional("ground", ground == null ? null : ground.name())
                .optional("reason", decision.reason())
                .partList("kept", decision.kept().stream().map(WishItems::write).toList())
                .texts("deleted", deleted)
                .textList("fields", decision.fields())
                .textList("recipients", decision.recipients())
                .flag("suppressed", decision.suppressed());
    }

    static Decision decision(Item part) {
        Map<String, Integer> deleted = new HashMap<>();
        part.texts("deleted").forEach((group, count) -> deleted.put(group, Integer.valueOf(count)));
        List<KeptGroup> kept = part.partList("kept").stream().map(WishItems::kept).toList();
        return new Decision(
                part.text("actor"),
                Instant.parse(part.text("at")),
                part.find("ground").map(RefusalGround::valueOf).orElse(null),
                part.find("reason").orElse(null),
                kept,
                deleted,
                part.textList("fields"),
                part.textList("recipients"),
                part.flag("suppressed"));
    }

    private static Item write(KeptGroup kept) {
        return Item.part()
                .text("category", kept.category())
                .optional("lastDay", text(kept.lastDay()))
                .text("rule", kept.rule())
                .textList("with", kept.with());
    }

    private static KeptGroup kept(Item part) {
        return new KeptGroup(
                part.text("category"),
                day(part, "lastDay"),
                part.text("rule"),
                part.textList("with"));
    }

    private static @Nullable LocalDate day(Item part, String name) {
        return part.find(name).map(LocalDate::parse).orElse(null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
