package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of one right of a request.
 *
 * @param right the right
 * @param state completed, in part, refused, no data to do it with, or answered by an erasure
 * @param ground why not, or not wholly; null when nothing was refused (GDPR Art. 12(4))
 * @param reason the same in the own words of who decided; null when nothing was refused
 * @param kept what stays, until when, by which rule
 * @param fields keys of the fields that were corrected
 * @param recipients who is told of it, by name (Art. 19)
 * @param suppressed whether a coded identifier of the address is kept, so that it is not added
 *     again
 * @param only keys of the categories that an erasure was about, or that a copy is without; none
 *     when it was about everything
 * @param day the day on which it was carried out or decided, of a restriction the day it began;
 *     null when that is the letter's own day
 */
public record Verdict(
        Right right,
        RequestState state,
        @Nullable RefusalGround ground,
        @Nullable String reason,
        List<KeptGroup> kept,
        List<String> fields,
        List<String> recipients,
        boolean suppressed,
        List<String> only,
        @Nullable LocalDate day) {
    private static final Set<RequestState> FINAL =
            EnumSet.of(
                    RequestState.COMPLETED,
                    RequestState.PARTIALLY_COMPLETED,
                    RequestState.REFUSED,
                    RequestState.NO_DATA,
                    RequestState.ANSWERED_BY_ERASURE);

    /** About everything that the right is about, on the day of the letter. */
    public Verdict(
            Right right,
            RequestState state,
            @Nullable RefusalGround ground,
            @Nullable String reason,
            List<KeptGroup> kept,
            List<String> fields,
            List<String> recipients,
            boolean suppressed) {
        this(right, state, ground, reason, kept, fields, recipients, suppressed, List.of(), null);
    }

    /** A refusal without its ground, law and own words cannot even be written down. */
    public Verdict {
        kept = List.copyOf(kept);
        fields = List.copyOf(fields);
        recipients = List.copyOf(recipients);
        only = List.copyOf(only);
        if (!FINAL.contains(state)) {
            throw new IllegalArgumentException("%s is no verdict".formatted(state));
        }
        boolean refused = ground != null && reason != null && !reason.isBlank();
        boolean keptByLaw = state == RequestState.PARTIALLY_COMPLETED && !kept.isEmpty();
        if (isRefusal(state) && !refused && !keptByLaw) {
            throw new IllegalArgumentException("%s %s has no reason".formatted(right, state));
        }
        if (ground != null && !ground.rights().contains(right)) {
            throw new IllegalArgumentException(
                    "%s is no ground against %s".formatted(ground, right));
        }
    }

    /** Whether something that was asked for was not done. */
    public boolean isRefusal() {
        return isRefusal(state);
    }

    /** Whether whoever asked may want to contest it, and must be told how (GDPR Art. 12(4)). */
    boolean hasRemedies() {
        return isRefusal() || state == RequestState.NO_DATA;
    }

    /** Whether data was deleted. */
    boolean hasErased() {
        return right == Right.ERASURE
                && (state == RequestState.COMPLETED || state == RequestState.PARTIALLY_COMPLETED);
    }

    /** Whether nothing was left but what a law keeps. */
    boolean hasErasedAll(Statement statement) {
        return hasErased()
                && only.isEmpty()
                && kept.stream().map(KeptGroup::rule).allMatch(statement::isKeptByLaw);
    }

    private static boolean isRefusal(RequestState state) {
        return state == RequestState.REFUSED || state == RequestState.PARTIALLY_COMPLETED;
    }

    /** A right carried out whole, with nothing to add. */
    public static Verdict done(Right right) {
        return new Verdict(
                right, RequestState.COMPLETED, null, null, List.of(), List.of(), List.of(), false);
    }

    /** Without the reason, which somebody wrote about a person. */
    @Override
    public String toString() {
        return "Verdict[%s %s]".formatted(right, state);
    }
}
