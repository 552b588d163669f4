package org.seloste.register.person;

import org.seloste.register.person.Addressees.Found;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one knows of a sender while storing a submission. Only addresses were looked up; what else
 * matters is learnt when the transaction is refused, which is rare, so that the common case needs
 * no look at the person.
 *
 * @param found who is found by the address
 * @param gone persons that turned out to be no more, or expired
 * @param lasting persons that turned out to be kept longer than the submission asks for
 */
record Known(Found found, Set<String> gone, Set<String> lasting) {
    static Known of(Found found) {
        return new Known(found, Set.of(), Set.of());
    }

    Optional<String> person() {
        return found.best().flatMap(Pointer::filedUnder).filter(id -> !gone.contains(id));
    }

    boolean movesDatesOf(String person) {
        return !lasting.contains(person);
    }

    Known with(Found again) {
        return new Known(again, gone, lasting);
    }

    Known without(String person) {
        Set<String> more = new HashSet<>(gone);
        more.add(person);
        return new Known(found, Set.copyOf(more), lasting);
    }

    /** The dates of that person do not move after all, or do after all. */
    Known turned(String person) {
        Set<String> turned = new HashSet<>(lasting);
        if (!turned.remove(person)) {
            turned.add(person);
        }
        return new Known(found, gone, Set.copyOf(turned));
    }
}
