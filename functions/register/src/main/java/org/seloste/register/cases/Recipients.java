package org.seloste.register.cases;

import org.seloste.register.person.Disclosure;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who has to be told that data was corrected, erased or restricted (GDPR Art. 19): everybody who
 * got some of it, once each.
 */
final class Recipients {
    /** A transaction has room for a hundred items; whoever comes after these shares the last. */
    private static final int MOST_TASKS = 50;

    private final SortedMap<String, Disclosure> byName;

    private Recipients(SortedMap<String, Disclosure> byName) {
        this.byName = byName;
    }

    /** Everybody who got anything. */
    static Recipients of(List<Disclosure> disclosures) {
        SortedMap<String, Disclosure> first = new TreeMap<>();
        disclosures.forEach(each -> first.putIfAbsent(each.recipient(), each));
        return new Recipients(first);
    }

    /** Those who got one of these fields. */
    static Recipients of(List<Disclosure> disclosures, Set<String> fields) {
        return of(
                disclosures.stream()
                        .filter(each -> !Collections.disjoint(each.fields(), fields))
                        .toList());
    }

    /** Those who got something of these categories; none means all. */
    static Recipients ofCategories(
            Statement statement, List<Disclosure> disclosures, List<String> categories) {
        if (categories.isEmpty()) {
            return of(disclosures);
        }
        Set<String> fields =
                statement.categories().stream()
                        .filter(category -> categories.contains(category.key()))
                        .map(Category::fields)
                        .flatMap(List::stream)
                        .map(Field::key)
                        .collect(Collectors.toSet());
        return of(disclosures, fields);
    }

    /** Their names, for the letter. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** One task each. */
    List<Task> tasks(Case request, Right right, LocalDate dueOn) {
        List<Task> tasks = new ArrayList<>();
        for (Map.Entry<String, Disclosure> entry : byName.entrySet()) {
            if (tasks.size() < MOST_TASKS) {
                String id = TaskItems.id(right, request.version(), entry.getValue().id());
                tasks.add(new Task(request.id(), id, right, entry.getKey(), dueOn, null));
            } else {
                tasks.add(tasks.removeLast().with(entry.getKey()));
            }
        }
        return tasks;
    }
}
