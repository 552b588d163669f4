package org.seloste.register.restore;

import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Restriction;
import org.seloste.statement.RestrictionGround;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings restrictions to where all entries together left them: only where they end up counts. */
final class Restrictions {
    private final Redoing redoing;
    private final Map<Bond, Course> courses = new LinkedHashMap<>();

    Restrictions(Redoing redoing) {
        this.redoing = redoing;
    }

    /** A case and the person whom it restricted. */
    private record Bond(String person, String caseId) {}

    /** What one case did to one person. */
    private static final class Course {
        private final Map<RestrictionGround, Instant> restricted =
                new EnumMap<>(RestrictionGround.class);
        private Instant lifted = Instant.MIN;

        void restrict(RestrictionGround ground, Instant at) {
            restricted.putIfAbsent(ground, at);
        }

        void lift(Instant at) {
            restricted.clear();
            lifted = at;
        }
    }

    void restrict(Deed deed) {
        course(deed).restrict(RestrictionGround.valueOf(deed.ref("ground")), deed.at());
    }

    void lift(Deed deed) {
        course(deed).lift(deed.at());
    }

    private Course course(Deed deed) {
        return courses.computeIfAbsent(
                new Bond(deed.subject(), deed.ref("case")), _ -> new Course());
    }

    void settle(Notes notes) {
        courses.forEach(
                (bond, course) -> notes.done(Redone.RESTRICTED_OR_LIFTED, settle(bond, course)));
    }

    /** Each in its own time: what was lifted first, then what was restricted after that. */
    private boolean settle(Bond bond, Course course) {
        boolean changed = redoing.change(bond.person(), person -> lifted(person, bond, course));
        for (Map.Entry<RestrictionGround, Instant> one : course.restricted.entrySet()) {
            changed |=
                    redoing.change(
                            bond.person(),
                            person -> restricted(person, bond, one.getKey(), one.getValue()));
        }
        return changed;
    }

    /** The restrictions of a case are lifted all at once; those that began later come again. */
    private static PersonChange lifted(PersonState person, Bond bond, Course course) {
        PersonChange change = PersonChange.by(bond.caseId());
        boolean isThere =
                restrictions(person, bond).values().stream()
                        .anyMatch(since -> !since.isAfter(course.lifted));
        return isThere ? change.lift().again(course.lifted) : change;
    }

    private static PersonChange restricted(
            PersonState person, Bond bond, RestrictionGround ground, Instant at) {
        PersonChange change = PersonChange.by(bond.caseId());
        return restrictions(person, bond).containsKey(ground)
                ? change
                : change.restrict(ground).again(at);
    }

    private static Map<RestrictionGround, Instant> restrictions(PersonState person, Bond bond) {
        return person.restrictions().stream()
                .filter(restriction -> restriction.caseId().equals(bond.caseId()))
                .collect(Collectors.toMap(Restriction::ground, Restriction::since));
    }
}
