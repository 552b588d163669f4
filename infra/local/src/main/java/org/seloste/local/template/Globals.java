package org.seloste.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Merges the Globals section into functions as SAM does. */
final class Globals {
    private final Tree function;

    private Globals(Tree function) {
        this.function = function;
    }

    static Globals of(Tree section) {
        section.only("part of Globals", Set.of("Function"));
        return new Globals(
                section.find("Function").orElse(new Tree.Fields(section.at(), Map.of())));
    }

    /** The function's properties over the global ones. */
    Tree over(Tree properties) {
        return merge(function, properties);
    }

    /** Maps are joined, lists are appended to the global ones, everything else is replaced. */
    private static Tree merge(Tree global, Tree own) {
        if (global instanceof Tree.Fields base && own instanceof Tree.Fields over) {
            Map<String, Tree> merged = new LinkedHashMap<>(base.all());
            over.all().forEach((name, value) -> merged.merge(name, value, Globals::merge));
            return new Tree.Fields(own.at(), merged);
        }
        if (global instanceof Tree.Items base && own instanceof Tree.Items over) {
            return new Tree.Items(
                    own.at(), Stream.concat(base.all().stream(), over.all().stream()).toList());
        }
        return own;
    }
}
