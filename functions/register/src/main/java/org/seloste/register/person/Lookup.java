package org.seloste.register.person;

import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who is behind an address, and how they stand. */
final class Lookup {
    /** DynamoDB reads no more at once. */
    private static final int MOST = 100;

    private final Database database;
    private final Statement statement;
    private final Addressees addressees;
    private final RootItems roots;
    private final States states;
    private final Minimum minimum;

    Lookup(
            Database database,
            Statement statement,
            Addressees addressees,
            RootItems roots,
            States states,
            Minimum minimum) {
        this.database = database;
        this.statement = statement;
        this.addressees = addressees;
        this.roots = roots;
        this.states = states;
        this.minimum = minimum;
    }

    Behind behind(EmailAddress address, Instant now, Budget budget) {
        Addressees.Everybody found = addressees.everybody(address, budget);
        Set<String> ids = new LinkedHashSet<>();
        found.pointers().forEach(pointer -> ids.addAll(pointer.persons()));
        List<Item> led = read(ids, now, budget);
        List<PersonState> people =
                led.stream()
                        .filter(root -> RootItems.isAlive(root, now))
                        .map(root -> states.of(root, now))
                        .toList();
        Set<String> alive = new HashSet<>(people.stream().map(PersonState::id).toList());
        return new Behind(
                found.hashes(),
                people,
                found.pointers().stream()
                        .flatMap(pointer -> pointer.filedUnder().stream())
                        .filter(alive::contains)
                        .findFirst()
                        .orElse(null),
                people.size() > 1
                        || isRoleMailbox(address)
                        || !people.stream().map(PersonState::id).allMatch(found::proves),
                kept(led, read(found.kept(), now, budget), now));
    }

    /** Whom a run has not reduced yet, the address still leads to as to the living. */
    private static List<String> kept(List<Item> led, List<Item> reduced, Instant now) {
        return Stream.concat(led.stream(), reduced.stream())
                .filter(root -> root.flag("minimum") && !RootItems.isExpired(root, now))
                .map(RootItems::id)
                .distinct()
                .toList();
    }

    /** As readers find them. */
    private List<Item> read(Collection<String> ids, Instant now, Budget budget) {
        List<Item> found = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += MOST) {
            List<String> some = all.subList(from, Math.min(from + MOST, all.size()));
            found.addAll(database.get(roots.get(some), budget));
        }
        return found.stream().map(root -> minimum.seen(root, now)).toList();
    }

    private boolean isRoleMailbox(EmailAddress address) {
        return statement.controller().roleMailboxes().contains(address.normalised());
    }
}
