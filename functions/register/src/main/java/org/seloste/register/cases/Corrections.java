package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Change.Why;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.FieldCheck.Absent;
import org.seloste.statement.FieldCheck.Invalid;
import org.seloste.statement.FieldCheck.Valid;
import org.seloste.statement.FieldRules;
import org.seloste.statement.Statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a rectification brings (GDPR Art. 16), checked against the statement's fields.
 *
 * @param fields by key, in the one way they are stored
 */
record Corrections(Map<String, String> fields) {
    Corrections {
        fields = Map.copyOf(fields);
    }

    /** What came of checking values. */
    sealed interface Checked {
        /** They may be stored. */
        record Good(Corrections corrections) implements Checked {}

        /** They may not. */
        record Bad(Why why) implements Checked {}
    }

    static Checked check(Statement statement, Map<String, String> given) {
        if (given.isEmpty()) {
            return new Checked.Bad(Why.NOTHING_NAMED);
        }
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, String> entry : given.entrySet()) {
            Optional<Field> field = find(statement, entry.getKey());
            if (field.isEmpty()) {
                return new Checked.Bad(Why.UNKNOWN_NAME);
            }
            switch (FieldRules.check(field.get(), entry.getValue())) {
                case Valid(String value) -> fields.put(entry.getKey(), value);
                case Absent _, Invalid _ -> {
                    return new Checked.Bad(Why.BAD_VALUE);
                }
            }
        }
        return new Checked.Good(new Corrections(fields));
    }

    /** What the sender themselves called right of those fields, as far as it may be stored. */
    static Map<String, String> asked(Statement statement, Details details, Set<String> fields) {
        Map<String, String> asked = new HashMap<>();
        for (Correction each : details.corrections()) {
            @Nullable String key = each.field();
            if (key != null && fields.contains(key) && !each.right().isEmpty()) {
                switch (check(statement, Map.of(key, each.right()))) {
                    case Checked.Good(Corrections good) -> asked.putAll(good.fields());
                    case Checked.Bad _ -> {}
                }
            }
        }
        return asked;
    }

    /** What a law makes us keep as it was, such as a voucher, is corrected where it lies. */
    private static Optional<Field> find(Statement statement, String key) {
        return statement.categories().stream()
                .filter(category -> !statement.isStatutory(category))
                .map(Category::fields)
                .flatMap(List::stream)
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    /**
     * Whether that is all that was asked for: each field that the sender named, and something for
     * each thing that they called wrong without naming its field. Less is a refusal in part.
     */
    boolean cover(Details details) {
        Set<String> named =
                details.corrections().stream()
                        .map(Correction::field)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        long unnamed = details.corrections().stream().filter(each -> each.field() == null).count();
        return fields.keySet().containsAll(named) && fields.size() >= named.size() + unnamed;
    }

    /** The field that holds an address, if one is corrected. */
    Optional<String> email(Statement statement) {
        return fields.keySet().stream()
                .filter(key -> statement.field(key).type() == Field.Type.EMAIL)
                .findFirst();
    }

    /** The same without one field. */
    Map<String, String> without(String key) {
        Map<String, String> others = new HashMap<>(fields);
        others.remove(key);
        return others;
    }

    /** Names the fields; their values are somebody's. */
    @Override
    public String toString() {
        return "Corrections" + fields.keySet();
    }
}
