package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Act;
import org.seloste.register.cases.Ruling;
import org.seloste.registerdesk.input.Input;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what an employee wants to do with a case. */
final class Acts {
    /** Longer than what a letter takes: what is too long for that is refused in its own words. */
    private static final int LONGEST = 4000;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_VALUES = 1000;

    private Acts() {}

    /** What a ruling may say. */
    private enum Verdict {
        ACCEPT,
        ACCEPT_IN_PART,
        REFUSE,
        NO_DATA
    }

    static Act decide(Input input) {
        List<Ruling> rulings = input.objects("rulings").stream().map(Acts::ruling).toList();
        return new Act.Decide(rulings, input.findText("person", LONGEST_NAME).orElse(null));
    }

    private static Ruling ruling(Input input) {
        Right right = input.choice("right", Right.class);
        return switch (input.choice("verdict", Verdict.class)) {
            case ACCEPT -> new Ruling.Accept(right, fields(input), reason(input));
            case ACCEPT_IN_PART ->
                    new Ruling.AcceptInPart(
                            right,
                            fields(input),
                            Set.copyOf(input.texts("withheld", LONGEST_NAME)),
                            ground(input),
                            reason(input));
            case REFUSE -> new Ruling.Refuse(right, ground(input), reason(input));
            case NO_DATA -> new Ruling.NoData(right, reason(input));
        };
    }

    private static RefusalGround ground(Input input) {
        return input.choice("ground", RefusalGround.class);
    }

    private static Map<String, String> fields(Input input) {
        return input.object("fields").map(fields -> fields.values(MOST_VALUES)).orElse(Map.of());
    }

    /** An empty one is for the rules of deciding to refuse, not for those of typing. */
    private static String reason(Input input) {
        return input.findText("reason", LONGEST).orElse("");
    }

    static Act extend(Input input) {
        return new Act.Extend(rights(input), reason(input));
    }

    static Act askIdentity(Input input) {
        return new Act.AskIdentity(
                input.findText("doubt", LONGEST).orElse(""),
                input.findText("needed", LONGEST).orElse(""));
    }

    static Act takeIdentity(Input input) {
        return new Act.TakeIdentity(input.day("on"));
    }

    static Act liftRestriction(Input input) {
        return new Act.LiftRestriction(reason(input));
    }

    /** The rights that are named; none when none are. */
    static Set<Right> rights(Input input) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rights.addAll(input.choices("rights", Right.class));
        return rights;
    }

    /** The names of all rights. */
    static List<String> names() {
        return Arrays.stream(Right.values()).map(Right::name).toList();
    }
}
