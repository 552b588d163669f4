package org.seloste.subjectrequest.status;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.Wish;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.request.FollowText;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first sentence of a status page: by when we answer, or when we did.
 *
 * @param joined the earlier requests that it is answered with
 */
record DueSentence(Voice voice, Case asked, List<Case> joined, LegalClock clock, LocalDate today) {
    Note note() {
        return asked.due().map(due -> waiting().orElseGet(() -> open(due))).orElseGet(this::closed);
    }

    /** Our time stands still for what waits for nothing but an answer about who asks. */
    private Optional<Note> waiting() {
        List<Wish> open = asked.wishes().stream().filter(Wish::isOpen).toList();
        return open.stream().allMatch(wish -> wish.state() == RequestState.AWAITING_IDENTITY)
                ? open.stream()
                        .flatMap(wish -> Stream.ofNullable(wish.identity()))
                        .map(IdentityQuestion::answerBy)
                        .min(Comparator.naturalOrder())
                        .map(
                                day ->
                                        new Note(
                                                Tone.WARN,
                                                voice.say(FollowText.STATUS_ANSWER_BY, day)))
                : Optional.empty();
    }

    private Note open(LocalDate due) {
        Optional<LocalDate> erased = Waiting.erasedBy(asked);
        boolean onlyThat = asked.openRights().equals(List.of(Right.ERASURE));
        if (erased.isPresent() && onlyThat) {
            return Waiting.isOver(asked)
                    ? new Note(Tone.INFO, voice.say(FollowText.STATUS_ERASES_SOON))
                    : new Note(Tone.INFO, voice.say(FollowText.STATUS_ERASES_BY, erased.get()));
        }
        if (asked.isUnconfirmed()) {
            return new Note(
                    Tone.WARN, voice.say(FollowText.STATUS_WAITING, asked.receivedOn(), due));
        }
        if (today.isAfter(due)) {
            return new Note(
                    Tone.DANGER,
                    voice.say(FollowText.STATUS_LATE, due, between(due, today), authority()));
        }
        return today.equals(due)
                ? new Note(Tone.INFO, voice.say(FollowText.STATUS_DUE_TODAY, due))
                : new Note(Tone.INFO, voice.say(FollowText.STATUS_DUE, due, between(today, due)));
    }

    private Note closed() {
        if (all(RequestState.MERGED)) {
            return merged();
        }
        LocalDate day = closedOn(asked);
        if (all(RequestState.WITHDRAWN)) {
            return new Note(Tone.INFO, voice.say(FollowText.STATUS_WITHDRAWN, day));
        }
        return all(RequestState.EXPIRED_UNCONFIRMED)
                ? new Note(Tone.INFO, voice.say(FollowText.STATUS_UNCONFIRMED, day))
                : new Note(Tone.OK, voice.say(FollowText.STATUS_ANSWERED, day));
    }

    /** What became of the request that this one was left to. */
    private Note merged() {
        Optional<Case> open =
                joined.stream().filter(Case::isOpen).min(Comparator.comparing(this::answeredBy));
        if (open.isPresent()) {
            return together(open.get().number(), answeredBy(open.get()));
        }
        return joined.stream()
                .max(Comparator.comparing(this::closedOn))
                .map(this::ended)
                .orElseGet(() -> new Note(Tone.OK, voice.say(FollowText.STATUS_MERGED_GONE)));
    }

    private Note together(String number, LocalDate due) {
        return today.isAfter(due)
                ? new Note(
                        Tone.DANGER,
                        voice.say(
                                FollowText.STATUS_MERGED_LATE,
                                number,
                                due,
                                between(due, today),
                                authority()))
                : new Note(Tone.INFO, voice.say(FollowText.STATUS_MERGED, number, due));
    }

    private LocalDate answeredBy(Case earlier) {
        return asked.answeredBy(earlier, clock).or(earlier::due).orElse(today);
    }

    private Note ended(Case earlier) {
        boolean withdrawn =
                asked.wishes().stream()
                        .flatMap(wish -> earlier.wish(wish.right()).stream())
                        .anyMatch(wish -> wish.state() == RequestState.WITHDRAWN);
        return withdrawn
                ? new Note(
                        Tone.WARN,
                        voice.say(
                                FollowText.STATUS_MERGED_WITHDRAWN,
                                earlier.number(),
                                closedOn(earlier)))
                : new Note(
                        Tone.OK,
                        voice.say(
                                FollowText.STATUS_MERGED_ANSWERED,
                                earlier.number(),
                                closedOn(earlier)));
    }

    private LocalDate closedOn(Case request) {
        return clock.receivedOn(
                Objects.requireNonNullElse(request.closedAt(), request.receivedAt()));
    }

    private boolean all(RequestState state) {
        return asked.wishes().stream().map(Wish::state).allMatch(state::equals);
    }

    private String authority() {
        return voice.statement().authority().name().in(voice.texts().language());
    }

    private String between(LocalDate from, LocalDate until) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until));
        return voice.texts().period(Period.ofDays(days));
    }
}
