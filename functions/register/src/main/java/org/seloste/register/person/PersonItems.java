package org.seloste.register.person;

import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is stored under a person.
 *
 * @param root the person; empty when only leaves are left
 * @param submissions what the person sent, the earliest first
 * @param leaves what hangs on them
 * @param others everything else: what keeps a person beyond what was sent with forms
 */
record PersonItems(
        Optional<Item> root, List<Item> submissions, List<Item> leaves, List<Item> others) {
    static PersonItems read(Database database, SubmissionItems items, String person) {
        Optional<Item> root = Optional.empty();
        List<Item> submissions = new ArrayList<>();
        List<Item> leaves = new ArrayList<>();
        List<Item> others = new ArrayList<>();
        for (Item item : database.all(items.partition(person))) {
            String sk = item.text("sk");
            if (sk.equals("@")) {
                root = Optional.of(item);
            } else if (sk.startsWith(SubmissionItems.SUBMISSION)) {
                submissions.add(item);
            } else if (SubmissionItems.isLeaf(item)) {
                leaves.add(item);
            } else {
                others.add(item);
            }
        }
        submissions.sort(Comparator.comparing(item -> item.text("receivedAt")));
        return new PersonItems(root, submissions, leaves, others);
    }

    Optional<Item> submission(String key) {
        return submissions.stream().filter(item -> keyOf(item).equals(key)).findFirst();
    }

    List<Item> submissionsWithout(String key) {
        return submissions.stream().filter(item -> !keyOf(item).equals(key)).toList();
    }

    static String keyOf(Item submission) {
        return submission.text("sk").substring(SubmissionItems.SUBMISSION.length());
    }
}
