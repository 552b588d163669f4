package org.seloste.register.cases;

import org.seloste.register.cases.Warning.Kind;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks through cases as somebody would who wants to complain about them, and says what such a
 * person would find.
 */
public final class Audit {
    private static final Period SOON = Period.ofDays(7);
    private static final Period TO_EXTEND = Period.ofDays(3);

    private final LegalClock clock;

    public Audit(LegalClock clock) {
        this.clock = clock;
    }

    /**
     * What is the matter with cases, the earliest day first.
     *
     * @param today the day in the statement's zone
     */
    public List<Warning> warnings(List<Case> cases, LocalDate today) {
        return cases.stream()
                .flatMap(request -> warnings(request, today).stream())
                .sorted(Comparator.comparing(Warning::day))
                .toList();
    }

    /**
     * That a letter has to be posted: by the day on which the request is to be answered, or was.
     *
     * @param request a case with a letter that nobody has posted
     */
    public Warning toBePosted(Case request, LocalDate today) {
        LocalDate day = request.due().orElseGet(() -> closedOn(request, today));
        return new Warning(request.id(), request.number(), Kind.TO_BE_POSTED, null, day);
    }

    /**
     * That recipients should have been told by now: one for each (GDPR Art. 19).
     *
     * @param tasks of the case
     */
    public List<Warning> untold(Case request, List<Task> tasks, LocalDate today) {
        return tasks.stream()
                .filter(task -> task.isOverdue(today))
                .map(task -> warning(request, task.right(), Kind.RECIPIENT_NOT_TOLD, task.dueOn()))
                .toList();
    }

    private List<Warning> warnings(Case request, LocalDate today) {
        List<Warning> found = new ArrayList<>();
        NewAddress moving = request.upkeep().moving();
        if (moving != null && request.isOpen()) {
            LocalDate last = clock.receivedOn(moving.linkEnds());
            if (today.isAfter(last)) {
                found.add(warning(request, Right.RECTIFICATION, Kind.ADDRESS_NOT_CONFIRMED, last));
            }
        }
        for (Wish wish : request.wishes()) {
            if (wish.isOpen()) {
                if (request.isBesideAnother(wish.right())) {
                    found.add(warning(request, wish, Kind.BESIDE_ANOTHER, wish.due()));
                }
                time(request, wish, today, found);
                identity(request, wish, today, found);
            }
        }
        return found;
    }

    private LocalDate closedOn(Case request, LocalDate today) {
        Instant closedAt = request.closedAt();
        return closedAt == null ? today : clock.receivedOn(closedAt);
    }

    private void time(Case request, Wish wish, LocalDate today, List<Warning> found) {
        LocalDate due = due(request, wish, today);
        if (today.isAfter(due)) {
            found.add(warning(request, wish, Kind.OVERDUE, due));
        } else if (!today.plus(SOON).isBefore(due)) {
            found.add(warning(request, wish, Kind.DUE_SOON, due));
        }
        boolean mayBeExtended = !wish.term().isExtended() && !Permission.isAbsolute(wish.right());
        if (mayBeExtended && !today.isAfter(due) && !today.plus(TO_EXTEND).isBefore(due)) {
            found.add(warning(request, wish, Kind.EXTENSION_NOT_TOLD, due));
        }
    }

    /** While an answer about identity is waited for, each day of waiting moves the due day. */
    private LocalDate due(Case request, Wish wish, LocalDate today) {
        IdentityQuestion question = wish.identity();
        if (wish.state() != RequestState.AWAITING_IDENTITY || question == null) {
            return wish.due();
        }
        return Identity.term(clock, request, wish, question, today).due();
    }

    private void identity(Case request, Wish wish, LocalDate today, List<Warning> found) {
        IdentityQuestion question = wish.identity();
        LocalDate last = Identity.lastDayToAsk(clock, request);
        if (question != null && question.askedOn().isAfter(last)) {
            found.add(warning(request, wish, Kind.IDENTITY_ASKED_LATE, last));
        }
        boolean doubtful = request.shared() && Permission.isWithDesk(wish.state());
        if (question == null && doubtful && !today.isAfter(last)) {
            found.add(warning(request, wish, Kind.IDENTITY_TO_BE_ASKED, last));
        }
    }

    private static Warning warning(Case request, Wish wish, Kind kind, LocalDate day) {
        return warning(request, wish.right(), kind, day);
    }

    private static Warning warning(Case request, Right right, Kind kind, LocalDate day) {
        return new Warning(request.id(), request.number(), kind, right, day);
    }
}
