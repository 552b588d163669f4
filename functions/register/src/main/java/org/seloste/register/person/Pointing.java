package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the pointers that lead to a person in step with the person. */
final class Pointing {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Addressees addressees;
    private final PointerItems items;

    Pointing(Addressees addressees, PointerItems items) {
        this.addressees = addressees;
        this.items = items;
    }

    /** No address leads to the person any more. */
    void leave(Transaction t, String person, Collection<String> hashes) {
        for (Pointer pointer : read(hashes)) {
            if (pointer.persons().contains(person)) {
                leave(t, pointer, person);
            }
        }
    }

    void leave(Transaction t, Pointer pointer, String person) {
        pointer.without(person)
                .ifPresentOrElse(
                        after -> t.put("pointer", items.replace(pointer, after)),
                        () -> t.delete("pointer", items.delete(pointer)));
    }

    /** Pointers of this person alone live as long as the person; null for as long as need be. */
    void follow(
            Transaction t, String person, Collection<String> hashes, @Nullable Instant expiresAt) {
        for (Pointer pointer : read(hashes)) {
            Pointer moved = pointer.until(expiresAt);
            if (pointer.isOfOnly(person) && !moved.equals(pointer)) {
                t.put("pointer", items.replace(pointer, moved));
            }
        }
    }

    /** The person is found by another address, and by some no more. */
    void move(
            Transaction t,
            String person,
            List<String> from,
            EmailAddress to,
            @Nullable Instant expiresAt) {
        Addressees.Found found = addressees.find(to, Budget.of(PATIENCE));
        Set<String> moved = new HashSet<>();
        join(t, found, person, expiresAt);
        found.pointers().forEach(pointer -> moved.add(pointer.hash()));
        for (Pointer pointer : read(from)) {
            if (pointer.persons().contains(person) && !moved.contains(pointer.hash())) {
                leave(t, pointer, person);
            }
        }
    }

    /** One more person is found by an address. */
    void join(Transaction t, Addressees.Found found, String person, @Nullable Instant expiresAt) {
        List<String> persons = new ArrayList<>();
        found.best().ifPresent(best -> persons.addAll(best.persons()));
        if (!persons.contains(person)) {
            persons.add(person);
        }
        @Nullable String sender = found.best().map(Pointer::sender).orElse(null);
        Pointer after = new Pointer(found.newest(), persons, sender, expiresAt);
        t.put(
                "pointer",
                found.current()
                        .map(current -> items.replace(current, after))
                        .orElseGet(() -> items.add(after)));
    }

    private List<Pointer> read(Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : addressees.find(List.copyOf(hashes), Budget.of(PATIENCE));
    }
}
