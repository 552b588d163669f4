package org.seloste.register.cases;

import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Restriction;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What somebody should think of before they do what they may do. */
final class Foresight {
    private final LegalClock clock;

    Foresight(LegalClock clock) {
        this.clock = clock;
    }

    List<Warning> warnings(Turn turn, Act act, Predicate<Case> isFirst, Instant now) {
        Case request = Objects.requireNonNullElse(turn.before(), turn.after());
        LocalDate today = clock.receivedOn(now);
        List<Warning> warnings = new ArrayList<>();
        if (!turn.posts().isEmpty() && request.address() == null) {
            warnings.add(
                    new Warning(request.id(), request.number(), Kind.TO_BE_POSTED, null, today));
        }
        if (act instanceof Decide decide) {
            PersonState person = turn.person();
            if (person != null && Copies.erases(decide.rulings())) {
                wanted(person)
                        .map(clock::receivedOn)
                        .map(day -> warning(request, Right.ERASURE, Kind.ENDS_RESTRICTION, day))
                        .ifPresent(warnings::add);
            }
            decide.rulings().forEach(ruling -> rulings(request, ruling, isFirst, today, warnings));
        }
        return warnings;
    }

    /** Since when the person has wanted the data kept (GDPR Art. 18(1)(b), (c)). */
    private static Optional<Instant> wanted(PersonState person) {
        return person.restrictions().stream()
                .filter(Restriction::stopsExpiry)
                .map(Restriction::since)
                .min(Comparator.naturalOrder());
    }

    private void rulings(
            Case request,
            Ruling ruling,
            Predicate<Case> isFirst,
            LocalDate today,
            List<Warning> warnings) {
        Wish wish = request.wish(ruling.right()).orElseThrow();
        if (today.isAfter(wish.due())) {
            warnings.add(warning(request, wish, Kind.OVERDUE, wish.due()));
        }
        Optional<RefusalGround> ground = ground(ruling);
        LocalDate first = clock.due(request.receivedOn(), wish.pausedDays());
        if (ground.isPresent() && wish.term().isExtended() && today.isAfter(first)) {
            warnings.add(warning(request, wish, Kind.REFUSAL_LATE, first));
        }
        if (ground.filter(RefusalGround.EXCESSIVE::equals).isPresent() && isFirst.test(request)) {
            warnings.add(warning(request, wish, Kind.FIRST_IS_EXCESSIVE, today));
        }
    }

    private static Optional<RefusalGround> ground(Ruling ruling) {
        return switch (ruling) {
            case Accept _, NoData _ -> Optional.empty();
            case AcceptInPart part -> Optional.of(part.ground());
            case Refuse refuse -> Optional.of(refuse.ground());
        };
    }

    private static Warning warning(Case request, Wish wish, Kind kind, LocalDate day) {
        return warning(request, wish.right(), kind, day);
    }

    private static Warning warning(Case request, Right right, Kind kind, LocalDate day) {
        return new Warning(request.id(), request.number(), kind, right, day);
    }
}
