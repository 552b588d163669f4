package org.seloste.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part of the template that knows where it stands. */
sealed interface Tree {
    /** Where it stands. */
    Place at();

    /** A text, number or boolean. */
    record Scalar(Place at, String text) implements Tree {}

    /** A list. */
    record Items(Place at, List<Tree> all) implements Tree {}

    /** A map, in the template's order. */
    record Fields(Place at, Map<String, Tree> all) implements Tree {}

    /** A call of an intrinsic function, by its name without {@code Fn::}. */
    record Call(Place at, String function, Tree argument) implements Tree {}

    /** No value: null, or AWS::NoValue. */
    record Nothing(Place at) implements Tree {}

    /** The text of a scalar. */
    default String text() {
        if (this instanceof Scalar scalar) {
            return scalar.text();
        }
        throw at().error("A text is expected here.");
    }

    /** The number of a scalar. */
    default int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw at().error("A whole number is expected here, not '%s'.", text());
        }
    }

    /** The boolean of a scalar. */
    default boolean flag() {
        return switch (text()) {
            case "true", "True", "TRUE", "yes" -> true;
            case "false", "False", "FALSE", "no" -> false;
            default -> throw at().error("true or false is expected here, not '%s'.", text());
        };
    }

    /** The elements of a list. */
    default List<Tree> items() {
        if (this instanceof Items items) {
            return items.all();
        }
        throw at().error("A list is expected here.");
    }

    /** The entries of a map. */
    default Map<String, Tree> fields() {
        if (this instanceof Fields fields) {
            return fields.all();
        }
        throw at().error("A map is expected here.");
    }

    /** A map's entry, if it is there. */
    default Optional<Tree> find(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** A map's entry that must be there. */
    default Tree get(String name) {
        return find(name).orElseThrow(() -> at().error("'%s' is missing here.", name));
    }

    /** Refuses the first entry of a map that is none of those named. */
    default void only(String what, Set<String> known) {
        for (Map.Entry<String, Tree> entry : fields().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue()
                        .at()
                        .error(
                                "A local run does not understand the %s '%s'; it understands %s.",
                                what, entry.getKey(), known.stream().sorted().toList());
            }
        }
    }
}
