package org.seloste.register.restore;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Retelling;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Brings those who stay to where their rights had brought them. */
final class Rights {
    private final Redoing redoing;

    Rights(Redoing redoing) {
        this.redoing = redoing;
    }

    boolean ban(Deed deed) {
        PersonChange none = PersonChange.by(deed.ref("case"));
        return redoing.change(
                deed.subject(),
                person -> person.marketingBanned() ? none : none.banMarketing().again(deed.at()));
    }

    /** What was agreed to after that stands. */
    boolean withdrawConsents(Deed deed) {
        return redoing.change(
                deed.subject(),
                _ -> PersonChange.by(deed.ref("case")).withdrawConsents().again(deed.at()));
    }

    /** Cases are as they are now: open ones hold a person's data, and no closed one does. */
    boolean hold(Case request) {
        @Nullable String person = request.person();
        return person != null
                && redoing.change(
                        person,
                        state -> {
                            PersonChange change = PersonChange.by(request.id());
                            if (state.holds().contains(request.id()) == request.isOpen()) {
                                return change;
                            }
                            return request.isOpen() ? change.hold() : change.release();
                        });
    }

    /** Whom a case turned out not to be about it does not hold. */
    boolean release(String person, String caseId) {
        return redoing.change(
                person,
                state -> {
                    PersonChange change = PersonChange.by(caseId);
                    return state.holds().contains(caseId) ? change.release() : change;
                });
    }

    /** The person was told when the restriction ends. */
    boolean announce(Case request) {
        @Nullable String person = request.person();
        Optional<LocalDate> day = Retelling.liftsOn(request);
        return person != null
                && day.isPresent()
                && redoing.change(person, state -> announced(state, request.id(), day.get()));
    }

    private static PersonChange announced(PersonState person, String caseId, LocalDate day) {
        PersonChange change = PersonChange.by(caseId);
        boolean isTold =
                person.restrictions().stream()
                        .filter(restriction -> restriction.caseId().equals(caseId))
                        .allMatch(restriction -> Objects.equals(restriction.liftOn(), day));
        return isTold ? change : change.announceLift(day);
    }
}
