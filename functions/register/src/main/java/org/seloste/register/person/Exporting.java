package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.AddressHash;
import org.seloste.register.person.StoredExport.Reach;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together copies of what is stored of a person. */
final class Exporting {
    private final Database database;
    private final RootItems roots;
    private final Leaves leaves;
    private final States states;
    private final AddressHash hash;
    private final LeafDates dates;
    private final Minimum minimum;

    Exporting(
            Database database,
            RootItems roots,
            LeafItems items,
            States states,
            AddressHash hash,
            LeafDates dates,
            Minimum minimum) {
        this.database = database;
        this.roots = roots;
        this.leaves = new Leaves(database, items);
        this.states = states;
        this.hash = hash;
        this.dates = dates;
        this.minimum = minimum;
    }

    /** Whose time is over has nothing to be shown any more; what a law keeps is shown. */
    Optional<PersonExport> export(String person, @Nullable EmailAddress onlyFrom, Instant now) {
        return database.get(roots.get(person))
                .map(root -> minimum.seen(root, now))
                .filter(root -> !root.has(Erasure.WHOLE) && !RootItems.isExpired(root, now))
                .map(root -> onlyFrom == null ? whole(root, now) : reached(root, onlyFrom, now));
    }

    private PersonExport whole(Item root, Instant now) {
        return new StoredExport(
                root, states.of(root, now), leaves, view(root, now), new Everything());
    }

    /** What a shared address told, and nothing that somebody else may have. */
    private PersonExport reached(Item root, EmailAddress onlyFrom, Instant now) {
        Set<String> sent = sentFrom(root, onlyFrom, now);
        Map<String, Item> fields = new HashMap<>(root.parts("fields"));
        fields.values().removeIf(fact -> !Profile.isFrom(fact, sent));
        Item part =
                root.copy()
                        .parts("fields", fields)
                        .texts("addresses", ownHashes(root, onlyFrom))
                        .without("relations")
                        .without("years");
        return new StoredExport(
                root, states.of(part, now), leaves, view(root, now), new Some(sent));
    }

    private List<String> ownHashes(Item root, EmailAddress address) {
        List<String> hashes = hash.all(address);
        return root.set("addresses").stream().filter(hashes::contains).toList();
    }

    private Leaves.View view(Item root, Instant now) {
        return new Leaves.View(dates, root, now);
    }

    private Set<String> sentFrom(Item root, EmailAddress address, Instant now) {
        List<String> hashes = hash.all(address);
        Set<String> keys = new HashSet<>();
        view(root, now)
                .of(leaves.of(RootItems.id(root), SubmissionItems.SUBMISSION))
                .filter(item -> item.find("sender").filter(hashes::contains).isPresent())
                .forEach(item -> keys.add(PersonItems.keyOf(item)));
        return keys;
    }

    private record Everything() implements Reach {
        @Override
        public boolean has(String submission) {
            return true;
        }

        @Override
        public boolean isAll() {
            return true;
        }
    }

    private record Some(Set<String> submissions) implements Reach {
        @Override
        public boolean has(String submission) {
            return submissions.contains(submission);
        }

        @Override
        public boolean isAll() {
            return false;
        }
    }
}
