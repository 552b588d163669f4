package org.seloste.statementcompiler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A YAML file in which every value knows its place. What is looked for and not there, or is of
 * another kind, is simply absent: the schema tells of that, and the other checks go on.
 */
sealed interface Tree {
    /** Where it stands: a member of a mapping at its key, an item of a list at its beginning. */
    Place place();

    /**
     * Keys and values.
     *
     * @param members the values by their keys, in order
     */
    record Mapping(Place place, SequencedMap<String, Tree> members) implements Tree {
        public Mapping {
            members = new LinkedHashMap<>(members);
        }
    }

    /**
     * A list.
     *
     * @param items its items
     */
    record Sequence(Place place, List<Tree> items) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * One value.
     *
     * @param value a text, a number, a truth value or null
     */
    record Scalar(Place place, @Nullable Object value) implements Tree {}

    /** What a path of keys leads to. */
    default Optional<Tree> find(String... keys) {
        Tree tree = this;
        for (String key : keys) {
            Tree next = tree instanceof Mapping mapping ? mapping.members().get(key) : null;
            if (next == null) {
                return Optional.empty();
            }
            tree = next;
        }
        return Optional.of(tree);
    }

    /** The items of the list that a path leads to. */
    default List<Tree> list(String... keys) {
        return find(keys).map(Tree::items).orElse(List.of());
    }

    private List<Tree> items() {
        return this instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The members of the mapping that a path leads to. */
    default Map<String, Tree> mapping(String... keys) {
        return find(keys)
                .map(tree -> tree instanceof Mapping mapping ? mapping.members() : null)
                .orElse(new LinkedHashMap<>());
    }

    /** The text that a path leads to. */
    default Optional<String> text(String... keys) {
        return value(String.class, keys);
    }

    /** The number that a path leads to. */
    default Optional<Integer> number(String... keys) {
        return value(Integer.class, keys);
    }

    /** The truth value that a path leads to. */
    default Optional<Boolean> truth(String... keys) {
        return value(Boolean.class, keys);
    }

    private <T> Optional<T> value(Class<T> type, String... keys) {
        return find(keys)
                .map(tree -> tree instanceof Scalar scalar ? scalar.value() : null)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The texts of the list that a path leads to. */
    default List<String> texts(String... keys) {
        List<String> texts = new ArrayList<>();
        for (Tree item : list(keys)) {
            item.text().ifPresent(texts::add);
        }
        return texts;
    }
}
