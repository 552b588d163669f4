package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is found by an address. Several may be: an address of an office, a family, an association.
 *
 * @param hash keyed hash of the address
 * @param persons their random ids
 * @param unproved ids of those of them to whom the owner of the address has not said yet that it is
 *     theirs: somebody else wrote it down, and may have mistyped it
 * @param sender the one of them under whom a form from this address is filed; null when no form
 *     came from it yet
 * @param expiresAt when DynamoDB deletes it, together with the one person it leads to; null when
 *     there are several, whose ends differ
 */
record Pointer(
        String hash,
        List<String> persons,
        Set<String> unproved,
        @Nullable String sender,
        @Nullable Instant expiresAt) {
    Pointer {
        persons = List.copyOf(persons);
        unproved =
                persons.stream().filter(unproved::contains).collect(Collectors.toUnmodifiableSet());
        expiresAt = persons.size() == 1 ? expiresAt : null;
    }

    boolean isOfOnly(String person) {
        return persons.equals(List.of(person));
    }

    /** As it must be when the person, if it leads to one alone, is deleted then; null for never. */
    Pointer until(@Nullable Instant end) {
        return new Pointer(hash, persons, unproved, sender, end);
    }

    /** Whether it leads to the person by more than somebody else's word. */
    boolean proves(String person) {
        return persons.contains(person) && !unproved.contains(person);
    }

    /** Its owner says that it is the person's. */
    Pointer proving(String person) {
        Set<String> others = new HashSet<>(unproved);
        others.remove(person);
        return new Pointer(hash, persons, others, sender, expiresAt);
    }

    /**
     * The person under whom a form from this address is filed. Where several share the address, a
     * form does not tell which of them wrote: it is nobody's but the address's, and must not
     * lengthen the life of another's data. So the address has a person of its own then, and also
     * while nobody has proved whose it is.
     */
    Optional<String> filedUnder() {
        if (sender != null) {
            return Optional.of(sender);
        }
        return persons.size() == 1
                ? persons.stream().filter(this::proves).findFirst()
                : Optional.empty();
    }

    /** With a new person for forms, and without those who are no more. */
    Pointer withSender(String person, Set<String> gone, Instant end) {
        List<String> all = new ArrayList<>(persons);
        all.removeAll(gone);
        all.add(person);
        return new Pointer(hash, all, unproved, person, end);
    }

    /**
     * Without a person who leaves; empty when nobody is left. The end of the one who may be left is
     * not known here; the next act brings it.
     */
    Optional<Pointer> without(String person) {
        List<String> others = new ArrayList<>(persons);
        others.remove(person);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pointer(
                                hash,
                                others,
                                unproved,
                                person.equals(sender) ? null : sender,
                                null));
    }
}
