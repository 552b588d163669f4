package org.seloste.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides the template's conditions and the assertions of its rules. */
final class Conditions {
    private final Map<String, Tree> declared;
    private final Intrinsics intrinsics;

    Conditions(Map<String, Tree> declared, Intrinsics intrinsics) {
        this.declared = declared;
        this.intrinsics = intrinsics;
    }

    /** Whether the condition of that name holds. */
    boolean holds(Place at, String name) {
        Tree condition = declared.get(name);
        if (condition == null) {
            throw at.error("There is no condition '%s'.", name);
        }
        return holds(condition);
    }

    /** Whether a condition function holds. */
    boolean holds(Tree tree) {
        return switch (tree) {
            case Tree.Call(Place at, String function, Tree argument) ->
                    holds(at, function, argument);
            case Tree.Fields fields when fields.all().keySet().equals(Set.of("Condition")) ->
                    holds(fields.at(), fields.get("Condition").text());
            default -> tree.flag();
        };
    }

    private boolean holds(Place at, String function, Tree argument) {
        return switch (function) {
            case "Condition" -> holds(at, argument.text());
            case "Not" -> !holds(Intrinsics.arguments(argument, 1).getFirst());
            case "And" -> argument.items().stream().allMatch(this::holds);
            case "Or" -> argument.items().stream().anyMatch(this::holds);
            case "Equals" -> equal(Intrinsics.arguments(argument, 2));
            case "Contains" -> contains(Intrinsics.arguments(argument, 2));
            default ->
                    throw at.error(
                            "A local run does not understand the condition function '%s'; it"
                                    + " understands Equals, And, Or, Not, Contains, Condition.",
                            function);
        };
    }

    private boolean equal(List<Tree> pair) {
        return intrinsics.text(pair.getFirst()).equals(intrinsics.text(pair.get(1)));
    }

    private boolean contains(List<Tree> pair) {
        String sought = intrinsics.text(pair.get(1));
        return intrinsics.value(pair.getFirst()).items().stream()
                .anyMatch(choice -> choice.text().equals(sought));
    }
}
