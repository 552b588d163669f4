package org.seloste.subjectrequest.status;

import org.seloste.letters.GroundText;
import org.seloste.letters.WishText;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Wish;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.Answer;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Onward;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;
import org.seloste.web.request.StateText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a request stands, the due day first. Nothing that the sender typed stands on it.
 *
 * @param token leads here
 * @param followed what else the link leads to
 * @param now when it is looked at
 */
record StatusPage(Voice voice, Case asked, String token, Followed followed, Instant now) {
    Answer answer() {
        LegalClock clock = LegalClock.of(voice.statement());
        LocalDate today = clock.receivedOn(now);
        List<Case> joined = followed.joined(asked);
        List<Part> parts = new ArrayList<>();
        parts.add(new DueSentence(voice, asked, joined, clock, today).note());
        parts.add(heading(FollowText.STATUS_WISHES));
        parts.add(
                new Part.Facts(
                        null, asked.wishes().stream().map(wish -> fact(wish, joined)).toList()));
        parts.add(heading(FollowText.STATUS_NEEDS));
        parts.addAll(new Needs(voice, asked, followed.download(asked, now), clock).parts());
        parts.add(heading(FollowText.STATUS_HISTORY));
        parts.add(new History(voice, asked, clock, today).timeline());
        parts.add(heading(FollowText.STATUS_KEPT));
        parts.addAll(new KeptFacts(voice, asked, clock).parts());
        parts.add(heading(FollowText.STATUS_LETTERS));
        parts.add(new LetterList(voice, asked, token).part(followed.letters(asked)));
        parts.addAll(withdraw());
        parts.add(heading(FollowText.STATUS_CONTACT));
        String email = voice.statement().controller().email();
        parts.add(voice.paragraph(FollowText.STATUS_CONTACT_TEXT, email, asked.number()));
        return voice.secret(200, voice.say(FollowText.STATUS, asked.number()), parts);
    }

    private Fact fact(Wish wish, List<Case> joined) {
        List<Span> values = new ArrayList<>();
        values.add(Span.plain(voice.say(StateText.of(state(wish, joined)))));
        voice.only(wish).map(Span::plain).ifPresent(values::add);
        if (Waiting.isOwed(asked, wish)) {
            values.add(Span.plain(voice.say(FollowText.STATUS_BY, wish.due())));
        } else if (Waiting.isForDownload(asked, wish)) {
            FollowText waits =
                    Waiting.isOver(asked)
                            ? FollowText.STATUS_ERASES_SOON
                            : FollowText.STATUS_ERASURE_WAITS;
            values.add(Span.plain(voice.say(waits)));
        }
        Decision decision = wish.decision();
        RefusalGround ground = decision == null ? null : decision.ground();
        if (ground != null) {
            values.add(Span.plain(voice.say(GroundText.of(ground, wish.state()))));
        }
        return new Fact(voice.say(WishText.inShort(wish.right())), values);
    }

    /** What was left to a request that was taken back ended with it. */
    private static RequestState state(Wish wish, List<Case> joined) {
        boolean ended =
                joined.stream()
                        .filter(earlier -> earlier.id().equals(wish.mergedInto()))
                        .flatMap(earlier -> earlier.wish(wish.right()).stream())
                        .anyMatch(earlier -> earlier.state() == RequestState.WITHDRAWN);
        return ended ? RequestState.WITHDRAWN : wish.state();
    }

    private List<Part> withdraw() {
        if (Withdrawal.possible(asked).isEmpty()) {
            return List.of();
        }
        String path = "/requests/status/" + token + "/withdraw";
        return List.of(
                heading(FollowText.STATUS_WITHDRAW),
                voice.paragraph(FollowText.STATUS_WITHDRAW_TEXT),
                new Onward(Span.link(voice.say(FollowText.STATUS_WITHDRAW), voice.to(path))));
    }

    private Heading heading(FollowText text) {
        return new Heading(voice.say(text));
    }
}
