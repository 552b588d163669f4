package org.seloste.register.person;

import org.seloste.statement.Statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The least that is kept of an erased person, because a law keeps their vouchers (S4.6). */
final class Minimum {
    private final Set<String> fields = new HashSet<>();

    Minimum(Statement statement) {
        statement.statutoryCategories().forEach(category -> fields.addAll(category.keeps()));
    }

    /** What stays of the values that are known: a voucher means nothing without a name. */
    <T> Map<String, T> of(Map<String, T> known) {
        Map<String, T> kept = new HashMap<>(known);
        kept.keySet().retainAll(fields);
        return kept;
    }
}
