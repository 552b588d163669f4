package org.seloste.subjectrequest.link;

import org.seloste.letters.WishText;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Opening;
import org.seloste.register.cases.Wish;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.web.Answer;
import org.seloste.web.page.Button;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Bullets;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;
import org.seloste.web.request.RequestText;
import org.seloste.web.request.StateText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a confirmation mail's link. Nothing that the sender typed stands on them: it may be
 * somebody else's address.
 */
record ConfirmPages(Voice voice) {
    Answer waiting(Case asked) {
        List<Part> parts = new ArrayList<>();
        LocalDate due = asked.due().orElse(asked.receivedOn());
        parts.add(voice.paragraph(FollowText.CONFIRM_RECEIVED, asked.receivedOn(), due));
        parts.add(voice.paragraph(FollowText.ABOUT));
        parts.add(new Bullets(asked.wishes().stream().map(this::sentence).toList()));
        if (asked.rights().contains(Right.ERASURE)) {
            parts.add(new Note(Tone.WARN, voice.say(RequestText.ERASING_FOREVER)));
            parts.add(voice.paragraph(FollowText.CONFIRM_COPY_FIRST));
        }
        parts.add(confirm());
        parts.add(new Heading(voice.say(FollowText.CONFIRM_NOT_YOU)));
        parts.add(voice.paragraph(FollowText.CONFIRM_NOT_YOU_TEXT, closesOn(asked)));
        return voice.secret(200, voice.say(FollowText.CONFIRM), parts);
    }

    /** The same whether it was confirmed now or before, but for the heading. */
    Answer confirmed(Opening.Confirmed confirmed, Instant now) {
        Case asked = confirmed.request();
        boolean first = now.equals(asked.confirmedAt());
        List<Part> parts = new ArrayList<>();
        parts.add(new Note(Tone.OK, news(confirmed)));
        parts.add(new Part.Facts(null, asked.wishes().stream().map(this::state).toList()));
        parts.add(
                new Part.Action(
                        voice.say(FollowText.TO_STATUS),
                        voice.to("/requests/status/" + confirmed.statusToken())));
        return voice.secret(
                200,
                voice.say(first ? FollowText.CONFIRM_DONE : FollowText.CONFIRM_ALREADY),
                parts);
    }

    /** By when the answer comes; of what joined an earlier request, with that one's. */
    private String news(Opening.Confirmed confirmed) {
        Case asked = confirmed.request();
        Optional<LocalDate> due = asked.due();
        if (due.isPresent()) {
            return voice.say(FollowText.CONFIRM_DUE, due.get());
        }
        return confirmed.joined().stream()
                .filter(Case::isOpen)
                .min(Comparator.comparing(earlier -> answeredBy(asked, earlier)))
                .map(earlier -> together(asked, earlier))
                .orElseGet(() -> voice.say(FollowText.CONFIRM_ANSWERED));
    }

    private String together(Case asked, Case earlier) {
        LocalDate due = answeredBy(asked, earlier);
        return voice.say(FollowText.CONFIRM_JOINED, earlier.number(), due);
    }

    private LocalDate answeredBy(Case asked, Case earlier) {
        LegalClock clock = LegalClock.of(voice.statement());
        return asked.answeredBy(earlier, clock).or(earlier::due).orElse(earlier.receivedOn());
    }

    Answer expired(String resendToken) {
        long hours = voice.statement().requests().confirmation().toHours();
        return voice.plain(
                410,
                voice.say(FollowText.EXPIRED),
                List.of(
                        voice.paragraph(FollowText.EXPIRED_TEXT, hours),
                        new Part.Form(
                                "/requests/resend",
                                List.of(voice.language(), new Hidden("token", resendToken)),
                                List.of(),
                                List.of(Button.primary(voice.say(FollowText.EXPIRED_BUTTON))))));
    }

    Answer closed(Case asked) {
        boolean withdrawn = asked.in(RequestState.WITHDRAWN).findAny().isPresent();
        String why =
                withdrawn
                        ? voice.say(FollowText.CLOSED_WITHDRAWN)
                        : voice.say(FollowText.CLOSED_UNCONFIRMED, closesOn(asked));
        return voice.plain(
                410,
                voice.say(FollowText.CLOSED),
                List.of(
                        new Paragraphs(List.of(why, voice.say(FollowText.CLOSED_TEXT))),
                        voice.askAgain()));
    }

    private Part confirm() {
        return new Part.Form(
                null,
                List.of(voice.language()),
                List.of(),
                List.of(Button.primary(voice.say(FollowText.CONFIRM_BUTTON))));
    }

    private Span sentence(Wish wish) {
        String sentence = voice.say(WishText.sentence(wish.right()));
        return Span.plain(voice.only(wish).map(only -> sentence + " " + only).orElse(sentence));
    }

    private Fact state(Wish wish) {
        return Fact.of(
                voice.say(WishText.inShort(wish.right())), voice.say(StateText.of(wish.state())));
    }

    private LocalDate closesOn(Case asked) {
        return asked.receivedOn().plus(voice.statement().requests().unconfirmed());
    }
}
