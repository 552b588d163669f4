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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the pointers that lead to a person in step with the person. */
final class Pointing {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A transaction has room for a hundred; the case and its letters need some of it. */
    private static final int MOST = 50;

    /** DynamoDB reads no more at once. */
    private static final int MOST_READ = 100;

    private final Addressees addressees;
    private final PointerItems items;

    Pointing(Addressees addressees, PointerItems items) {
        this.addressees = addressees;
        this.items = items;
    }

    /**
     * No address leads to the person any more. Of very many, the rest is left to the next time: a
     * transaction has no room for them, and nobody who was condemned is found all the same.
     */
    void leave(Transaction t, String person, Collection<String> hashes) {
        read(hashes).stream()
                .filter(pointer -> pointer.persons().contains(person))
                .limit(MOST)
                .forEach(pointer -> leave(t, pointer, person));
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
        read(hashes).stream()
                .filter(pointer -> pointer.isOfOnly(person))
                .filter(pointer -> !pointer.until(expiresAt).equals(pointer))
                .limit(MOST)
                .forEach(
                        pointer ->
                                t.put("pointer", items.replace(pointer, pointer.until(expiresAt))));
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

    /** One more person is found by an address, who has proved that it is theirs. */
    void join(Transaction t, Addressees.Found found, String person, @Nullable Instant expiresAt) {
        join(t, found, joined(found, person, expiresAt).proving(person));
    }

    /** One more person is found by an address, on somebody else's word. */
    void joinUnproved(
            Transaction t, Addressees.Found found, String person, @Nullable Instant expiresAt) {
        Pointer joined = joined(found, person, expiresAt);
        join(t, found, found.proves(person) ? joined.proving(person) : joined);
    }

    private static Pointer joined(
            Addressees.Found found, String person, @Nullable Instant expiresAt) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> unproved = new HashSet<>();
        found.best().ifPresent(best -> persons.addAll(best.persons()));
        found.best().ifPresent(best -> unproved.addAll(best.unproved()));
        persons.add(person);
        unproved.add(person);
        @Nullable String sender = found.best().map(Pointer::sender).orElse(null);
        return new Pointer(found.newest(), List.copyOf(persons), unproved, sender, expiresAt);
    }

    private void join(Transaction t, Addressees.Found found, Pointer after) {
        t.put(
                "pointer",
                found.current()
                        .map(current -> items.replace(current, after))
                        .orElseGet(() -> items.add(after)));
    }

    /**
     * The owner of an address says that it is the person's.
     *
     * @return whether it leads to the person
     */
    boolean prove(Transaction t, String person, String hash) {
        Optional<Pointer> pointer = leading(person, hash);
        pointer.ifPresent(found -> t.put("pointer", items.replace(found, found.proving(person))));
        return pointer.isPresent();
    }

    /** What leads from that hash of an address to the person. */
    Optional<Pointer> leading(String person, String hash) {
        return read(List.of(hash)).stream()
                .filter(pointer -> pointer.persons().contains(person))
                .findFirst();
    }

    private List<Pointer> read(Collection<String> hashes) {
        List<Pointer> found = new ArrayList<>();
        List<String> all = List.copyOf(hashes);
        for (int from = 0; from < all.size(); from += MOST_READ) {
            List<String> some = all.subList(from, Math.min(from + MOST_READ, all.size()));
            found.addAll(addressees.find(some, Budget.of(PATIENCE)));
        }
        return found;
    }
}
