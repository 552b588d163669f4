package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Restriction;
import org.seloste.statement.KeptGroup;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
            @Nullable PersonState person = turn.person();
            if (person != null && Copies.erases(decide.rulings())) {
                wanted(person)
                        .map(clock::receivedOn)
                        .map(day -> warning(request, Right.ERASURE, Kind.ENDS_RESTRICTION, day))
                        .ifPresent(warnings::add);
            }
            decide.rulings().forEach(ruling -> rulings(request, ruling, isFirst, today, warnings));
            decide.rulings().forEach(ruling -> refusal(request, ruling, person, today, warnings));
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

    /** What speaks against the ground of a refusal of the whole. */
    private void refusal(
            Case request,
            Ruling ruling,
            @Nullable PersonState person,
            LocalDate today,
            List<Warning> warnings) {
        if (!(ruling instanceof Refuse(Right right, RefusalGround ground, _))) {
            return;
        }
        Wish wish = request.wish(right).orElseThrow();
        if (ground == RefusalGround.LEGAL_OBLIGATION
                && person != null
                && isMoreThanByLaw(person, wish.details().categories(), today)) {
            warnings.add(warning(request, wish, Kind.LAW_KEEPS_LESS, today));
        }
        if (ground == RefusalGround.NOT_IDENTIFIED) {
            identified(request, wish)
                    .map(clock::receivedOn)
                    .map(day -> warning(request, wish, Kind.IDENTITY_KNOWN, day))
                    .ifPresent(warnings::add);
        }
    }

    /** Whether something is there of what is asked for that no law keeps (Art. 17(3)(b)). */
    private static boolean isMoreThanByLaw(
            PersonState person, List<String> asked, LocalDate today) {
        Set<String> byLaw =
                person.keptByLaw().stream()
                        .filter(group -> !isOver(group, today))
                        .map(KeptGroup::category)
                        .collect(Collectors.toSet());
        return person.kept().stream()
                .map(KeptGroup::category)
                .filter(category -> asked.isEmpty() || asked.contains(category))
                .anyMatch(category -> !byLaw.contains(category));
    }

    private static boolean isOver(KeptGroup group, LocalDate today) {
        LocalDate last = group.lastDay();
        return last != null && last.isBefore(today);
    }

    /** When it was made sure who asks: by the answer to a question, or where they spoke to us. */
    private static Optional<Instant> identified(Case request, Wish wish) {
        IdentityQuestion asked = wish.identity();
        if (asked != null) {
            return Optional.ofNullable(asked.receivedAt());
        }
        boolean known = request.person() != null && Identity.isChecked(request);
        return known ? Optional.of(request.receivedAt()) : Optional.empty();
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
