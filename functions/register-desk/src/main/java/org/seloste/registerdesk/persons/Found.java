package org.seloste.registerdesk.persons;

import org.seloste.register.person.PersonState;

import java.util.List;
import java.util.Map;

/**
 * Who an employee finds behind an address.
 *
 * @param people those who may be seen for the purpose; each look is noted
 * @param unseen ids of the others, and why they are not shown
 * @param shared whether the address does not tell who writes from it
 * @param onlyKeptByLaw ids of those who left, of whom a law keeps the least
 */
public record Found(
        List<PersonState> people,
        Map<String, Unseen> unseen,
        boolean shared,
        List<String> onlyKeptByLaw) {
    public Found {
        people = List.copyOf(people);
        unseen = Map.copyOf(unseen);
        onlyKeptByLaw = List.copyOf(onlyKeptByLaw);
    }
}
