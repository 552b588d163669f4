package org.seloste.subjectrequest.status;

import org.seloste.letters.WishText;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Wish;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.TextKey;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.page.Part.Event;
import org.seloste.web.page.Part.Timeline;
import org.seloste.web.page.Part.When;
import org.seloste.web.request.FollowText;
import org.seloste.web.request.StepText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened in a request, and what will at the latest. */
record History(Voice voice, Case asked, LegalClock clock, LocalDate today) {
    Timeline timeline() {
        List<Event> events = new ArrayList<>();
        List<Step> steps = Happened.once(asked.history());
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            events.add(event(steps.get(i), last ? When.CURRENT : When.PAST));
        }
        events.addAll(future());
        return new Timeline(voice.say(FollowText.STATUS_NOW), events);
    }

    private Event event(Step step, When when) {
        LocalDate day = clock.receivedOn(step.at());
        return new Event(
                when,
                voice.say(StepText.valueOf(step.kind().name())),
                voice.texts().tableDay(day),
                day,
                texts(step));
    }

    private List<String> texts(Step step) {
        List<String> texts = new ArrayList<>();
        if (isOfSome(step)) {
            texts.add(names(step.rights()));
        }
        LocalDate after = step.after();
        if (after != null) {
            texts.addAll(days(step, after));
        }
        String reason = step.reason();
        if (reason != null) {
            texts.add(voice.say(FollowText.STATUS_REASON, reason));
        }
        return texts;
    }

    /** Whether one has to be told which rights it is about. */
    private boolean isOfSome(Step step) {
        boolean some = !step.rights().isEmpty() && step.rights().size() < asked.wishes().size();
        return some
                && step.kind() != Step.Kind.BANNED
                && step.kind() != Step.Kind.CONSENTS_WITHDRAWN;
    }

    private List<String> days(Step step, LocalDate after) {
        return switch (step.kind()) {
            case RECEIVED, RECORDED, WAITS_FOR_DECISION ->
                    isOpen(step) ? List.of(voice.say(FollowText.STATUS_UNTIL, after)) : List.of();
            case EXTENDED, IDENTITY_RECEIVED, IDENTITY_MISSING -> moved(step, after);
            case DATA_READY -> List.of(voice.say(FollowText.STATUS_DOWNLOAD_UNTIL, after));
            case ERASURE_WAITS -> List.of(voice.say(FollowText.STATUS_ERASED_BY, after));
            case IDENTITY_ASKED, ADDRESS_ASKED ->
                    List.of(voice.say(FollowText.STATUS_ANSWER_BY, after));
            case LIFT_ANNOUNCED, WITHDRAWN -> List.of(voice.say(FollowText.STATUS_ENDS, after));
            case LINK_SENT,
                    REMINDED,
                    CONFIRMED,
                    MERGED,
                    BESIDE_ANOTHER,
                    BANNED,
                    CONSENTS_WITHDRAWN,
                    RESTRICTED,
                    DOWNLOADED,
                    ERASING,
                    ERASED,
                    NOTHING_FOUND,
                    DECIDED,
                    ADDRESS_CHANGED,
                    LIFTED,
                    CLOSED_UNCONFIRMED,
                    CONTENT_DELETED ->
                    List.of();
        };
    }

    /**
     * Whether something that it is about is still to be answered here. What joined an earlier
     * request is answered by the day of that one; of what is answered no day is to be waited for.
     */
    private boolean isOpen(Step step) {
        return step.rights().stream()
                .flatMap(right -> asked.wish(right).stream())
                .anyMatch(Wish::isOpen);
    }

    private List<String> moved(Step step, LocalDate after) {
        LocalDate before = step.before();
        return before == null || before.equals(after)
                ? List.of(voice.say(FollowText.STATUS_UNTIL, after))
                : List.of(voice.say(FollowText.STATUS_MOVED, before, after));
    }

    private List<Event> future() {
        Instant closedAt = asked.closedAt();
        return asked.isOpen() || closedAt == null
                ? answers()
                : deletions(clock.receivedOn(closedAt));
    }

    /** Each day on which an answer is due, with the rights that it is due for. */
    private List<Event> answers() {
        List<LocalDate> days =
                asked.wishes().stream()
                        .filter(wish -> Waiting.isOwed(asked, wish))
                        .map(Wish::due)
                        .filter(day -> !day.isBefore(today))
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return Stream.concat(
                        Waiting.erasedBy(asked).stream()
                                .map(day -> coming(FollowText.STATUS_ERASES, day, List.of())),
                        days.stream().map(this::answer))
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private Event answer(LocalDate day) {
        List<Right> rights =
                asked.wishes().stream()
                        .filter(wish -> Waiting.isOwed(asked, wish) && wish.due().equals(day))
                        .map(Wish::right)
                        .toList();
        return coming(
                FollowText.STATUS_ANSWER,
                day,
                rights.size() < asked.wishes().size() ? List.of(names(rights)) : List.of());
    }

    private List<Event> deletions(LocalDate closedOn) {
        if (asked.isHeld()) {
            // Nobody knows yet when the restriction ends.
            return List.of();
        }
        List<Event> events = new ArrayList<>();
        if (!asked.upkeep().contentGone()) {
            LocalDate day = closedOn.plus(clock.rules().content());
            events.add(coming(FollowText.STATUS_CONTENT_GOES, day, List.of()));
        }
        LocalDate day = closedOn.plus(clock.rules().evidence());
        events.add(coming(FollowText.STATUS_EVIDENCE_GOES, day, List.of()));
        return events;
    }

    private Event coming(TextKey heading, LocalDate day, List<String> texts) {
        String latest = voice.say(FollowText.STATUS_LATEST, day);
        return new Event(When.FUTURE, voice.say(heading), latest, day, texts);
    }

    private String names(List<Right> rights) {
        return rights.stream()
                .map(right -> voice.say(WishText.inShort(right)))
                .collect(Collectors.joining("\u00A0· "));
    }
}
