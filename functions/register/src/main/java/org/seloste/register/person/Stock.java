package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is stored of a person.
 *
 * @param root the person
 * @param leaves what lies under them
 */
record Stock(Item root, List<Item> leaves) {
    /**
     * The same with its dates counted anew from the facts. Where the rules did not change, nothing
     * does: what is stored was counted in the same way.
     */
    Stock anew(Dating dating, LeafDates dates) {
        Map<String, Item> submissions = submissions();
        boolean held = root.flag("held");
        return new Stock(
                dating.anew(root),
                leaves.stream().map(leaf -> dates.anew(leaf, held, submissions)).toList());
    }

    private Map<String, Item> submissions() {
        Map<String, Item> submissions = new HashMap<>();
        leaves.stream()
                .filter(leaf -> LeafItems.group(leaf) == Erased.SUBMISSIONS)
                .forEach(leaf -> submissions.put(PersonItems.keyOf(leaf), leaf));
        return submissions;
    }
}
