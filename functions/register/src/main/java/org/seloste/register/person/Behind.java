package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who is behind an address.
 *
 * @param hashes keyed hashes of the address, the newest first
 * @param people those who are in the register, as they stand now
 * @param sender id of the one of them under whom the forms from this address are filed; null when
 *     no form came from it yet
 * @param shared whether the address does not tell who writes: several people are behind it, the
 *     statement names it as a mailbox of many, or nobody has proved that it is the person's. Its
 *     owner then reaches only what came from it
 * @param kept ids of those who were erased, of whom a law keeps the least
 */
public record Behind(
        List<String> hashes,
        List<PersonState> people,
        @Nullable String sender,
        boolean shared,
        List<String> kept) {
    public Behind {
        hashes = List.copyOf(hashes);
        people = List.copyOf(people);
        kept = List.copyOf(kept);
    }

    /** Ids of those who are in the register. */
    public List<String> persons() {
        return people.stream().map(PersonState::id).toList();
    }

    /** Whether the register knows nothing of the address. */
    public boolean isNobody() {
        return people.isEmpty() && kept.isEmpty();
    }
}
