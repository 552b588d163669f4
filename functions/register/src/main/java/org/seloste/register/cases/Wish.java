package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.LocalDate;

/**
 * One right that a case asks for, with a state, a due day and an outcome of its own.
 *
 * @param right the right
 * @param details what the person says to it
 * @param state where it stands
 * @param term until when an answer is due
 * @param identity what was asked about identity; null when nothing was
 * @param decision how it was answered, or what was done of it already; null before
 * @param mergedInto the id of the case that asked for the same before; null when there is none
 * @param hold the restriction that it brought about; null when there is none, or no longer
 */
public record Wish(
        Right right,
        Details details,
        RequestState state,
        Term term,
        @Nullable IdentityQuestion identity,
        @Nullable Decision decision,
        @Nullable String mergedInto,
        @Nullable Hold hold) {
    static Wish received(Right right, Details details, LocalDate due) {
        return new Wish(
                right, details, RequestState.RECEIVED, Term.of(due), null, null, null, null);
    }

    /** Whether an answer is still owed. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it was carried out, in whole or in part. */
    boolean isGranted() {
        return state == RequestState.COMPLETED || state == RequestState.PARTIALLY_COMPLETED;
    }

    /** The last day for the answer. */
    public LocalDate due() {
        return term.due();
    }

    /** The last day before it was extended; null when it was not. */
    public @Nullable LocalDate firstDue() {
        return term.firstDue();
    }

    public int pausedDays() {
        return term.pausedDays();
    }

    /** In another state. */
    public Wish in(RequestState next) {
        return new Wish(right, details, next, term, identity, decision, mergedInto, hold);
    }

    /** Answered so. What was deleted of it before counts too. */
    public Wish decided(RequestState outcome, Decision how) {
        Decision whole = decision == null ? how : how.adding(decision.deleted());
        return new Wish(right, details, outcome, term, identity, whole, mergedInto, hold);
    }

    /** Left to another case that asked before. */
    Wish merged(String into) {
        return new Wish(right, details, RequestState.MERGED, term, identity, decision, into, hold);
    }

    /** In another state, with another due day. */
    public Wish in(RequestState next, Term changed) {
        return new Wish(right, details, next, changed, identity, decision, mergedInto, hold);
    }

    /** With what was asked about identity, and answered. */
    public Wish with(IdentityQuestion question) {
        return new Wish(right, details, state, term, question, decision, mergedInto, hold);
    }

    /** With the restriction that it brings about; null when that ends. */
    public Wish with(@Nullable Hold changed) {
        return new Wish(right, details, state, term, identity, decision, mergedInto, changed);
    }

    Wish withoutContent() {
        return new Wish(
                right,
                details.withoutContent(),
                state,
                term,
                identity == null ? null : identity.withoutContent(),
                decision == null ? null : decision.withoutContent(),
                mergedInto,
                hold);
    }
}
