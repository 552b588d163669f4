package org.seloste.register.cases;

import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.person.Behind;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a copy of somebody's data may get into the hands of somebody else. */
final class Strangers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Persons persons;
    private final LegalClock clock;

    Strangers(Persons persons, LegalClock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** What to think of as long as a copy may go to the address of a case, or is there. */
    List<Warning> warnings(Case request, Instant now) {
        EmailAddress address = request.address();
        List<Right> copied = copied(request, now);
        if (address == null || request.bound() == null || copied.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.receivedOn(now);
        return kind(request, persons.behind(address, now, Budget.of(PATIENCE))).stream()
                .flatMap(
                        kind ->
                                copied.stream()
                                        .map(
                                                right ->
                                                        new Warning(
                                                                request.id(),
                                                                request.number(),
                                                                kind,
                                                                right,
                                                                today)))
                .toList();
    }

    private static Optional<Kind> kind(Case request, Behind behind) {
        String person = request.person();
        if (person != null && !isTheirs(person, behind)) {
            return Optional.of(Kind.ADDRESS_NOT_THEIRS);
        }
        boolean several = behind.shared() || behind.people().size() + behind.kept().size() > 1;
        return several ? Optional.of(Kind.ADDRESS_SHARED) : Optional.empty();
    }

    private static boolean isTheirs(String person, Behind behind) {
        return behind.persons().contains(person) || behind.kept().contains(person);
    }

    /** The rights to a copy that are to be answered, or are and can still be fetched. */
    private static List<Right> copied(Case request, Instant now) {
        boolean isThere = request.handedOut(now).isPresent();
        return request.wishes().stream()
                .filter(wish -> Copies.isCopy(wish.right()))
                .filter(wish -> wish.isOpen() || (isThere && wish.isGranted()))
                .map(Wish::right)
                .toList();
    }
}
