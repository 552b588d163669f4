package org.seloste.register.cases;

import org.seloste.register.person.Disclosure;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has to be told that data was corrected, erased or restricted (GDPR Art. 19): everybody who
 * got some of it, once each.
 */
final class Recipients {
    private final Map<String, Disclosure> byName;

    private Recipients(Map<String, Disclosure> byName) {
        this.byName = byName;
    }

    /** Everybody who got anything. */
    static Recipients of(List<Disclosure> disclosures) {
        Map<String, Disclosure> first = new HashMap<>();
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

    /** Their names, for the letter. */
    List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /** One task each. */
    List<Task> tasks(Case request, Right right, LocalDate dueOn) {
        List<Task> tasks = new ArrayList<>();
        for (String name : names()) {
            String id = TaskItems.id(right, byName.get(name).id());
            tasks.add(new Task(request.id(), id, right, name, dueOn, null));
        }
        return tasks;
    }
}
