package org.seloste.register.person;

import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.statement.EmailAddress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who is known by an address, in one request whatever the number of key versions. */
final class Addressees {
    private final Database database;
    private final PointerItems items;
    private final AddressHash hash;

    Addressees(Database database, PointerItems items, AddressHash hash) {
        this.database = database;
        this.items = items;
        this.hash = hash;
    }

    /**
     * What was found.
     *
     * @param newest hash of the address under the newest key
     * @param pointers what there is under the keys in force, the newest first
     */
    record Found(String newest, List<Pointer> pointers) {
        Optional<Pointer> best() {
            return pointers.stream().findFirst();
        }

        /** Whether it leads to that person by more than somebody else's word. */
        boolean proves(String person) {
            return pointers.stream().anyMatch(pointer -> pointer.proves(person));
        }

        /** What lies under the newest key, where new pointers are written. */
        Optional<Pointer> current() {
            return best().filter(pointer -> pointer.hash().equals(newest));
        }
    }

    Found find(EmailAddress address, Budget budget) {
        List<String> hashes = hash.all(address);
        List<Pointer> pointers =
                find(hashes, budget).stream()
                        .sorted(Comparator.comparingInt(pointer -> hashes.indexOf(pointer.hash())))
                        .toList();
        return new Found(hashes.getFirst(), pointers);
    }

    /**
     * Everybody behind an address.
     *
     * @param hashes of the address, the newest first
     * @param pointers those of the living, the newest first
     * @param kept ids of those of whom only the least is kept
     */
    record Everybody(List<String> hashes, List<Pointer> pointers, Set<String> kept) {
        /** Whether it leads to that person by more than somebody else's word. */
        boolean proves(String person) {
            return pointers.stream().anyMatch(pointer -> pointer.proves(person));
        }
    }

    Everybody everybody(EmailAddress address, Budget budget) {
        List<String> hashes = hash.all(address);
        List<Pointer> pointers = new ArrayList<>();
        Set<String> kept = new LinkedHashSet<>();
        for (Item item : database.get(items.getWithKept(hashes), budget)) {
            if (PointerItems.isKept(item)) {
                kept.addAll(item.set("persons"));
            } else {
                pointers.add(PointerItems.read(item));
            }
        }
        pointers.sort(Comparator.comparingInt(pointer -> hashes.indexOf(pointer.hash())));
        return new Everybody(hashes, pointers, kept);
    }

    /** How many addresses those hashes stand for; one address may have one under each key. */
    static int count(List<String> hashes) {
        return hashes.stream()
                .collect(
                        Collectors.groupingBy(
                                hash -> hash.substring(0, hash.indexOf('.')),
                                Collectors.summingInt(_ -> 1)))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    List<Pointer> find(List<String> hashes, Budget budget) {
        return database.get(items.get(hashes), budget).stream().map(PointerItems::read).toList();
    }
}
