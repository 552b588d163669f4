package org.seloste.subjectrequest.status;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.WishText;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.Answer;
import org.seloste.web.PageText;
import org.seloste.web.Request;
import org.seloste.web.page.Button;
import org.seloste.web.page.Control;
import org.seloste.web.page.Control.Choice;
import org.seloste.web.page.Control.Choices;
import org.seloste.web.page.ErrorSummary;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Onward;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The page that takes a request back, in whole or in part. */
record Withdrawal(Voice voice, Followed followed, Case asked, String token) {
    private static final String RIGHT = "right";

    /** What is not answered yet and not being done either. */
    static List<Right> possible(Case asked) {
        return asked.isErasing()
                ? asked.openRights().stream().filter(right -> right != Right.ERASURE).toList()
                : asked.openRights();
    }

    Answer page() {
        return page(200, null);
    }

    Answer posted(Request request, Instant now) {
        List<String> sent = Voice.sent(request).values(RIGHT);
        Set<Right> chosen = chosen(sent);
        boolean unclear = !sent.isEmpty() || possible(asked).size() > 1;
        if (chosen.isEmpty() && unclear) {
            return page(422, voice.say(FollowText.WITHDRAW_CHOOSE));
        }
        return switch (followed.withdraw(token, chosen, now)) {
            case Change.Done _ -> Answer.redirect(303, URI.create(status()));
            case Change.Conflict _, Change.Refused _ -> nothing();
        };
    }

    /**
     * What was named, whether it is still open or not: a second press of the button must not take
     * back whatever else is left. The only one that there is need not be named.
     */
    private Set<Right> chosen(List<String> sent) {
        EnumSet<Right> chosen = EnumSet.noneOf(Right.class);
        asked.rights().stream().filter(right -> sent.contains(right.name())).forEach(chosen::add);
        if (sent.isEmpty() && possible(asked).size() == 1) {
            chosen.addAll(possible(asked));
        }
        return chosen;
    }

    private Answer page(int status, @Nullable String error) {
        List<Right> possible = possible(asked);
        if (possible.isEmpty()) {
            return nothing();
        }
        String heading = voice.say(FollowText.WITHDRAW);
        Layout layout = voice.layout(heading).asSecret();
        return Pages.message(
                status,
                new MessagePage(
                        error == null ? layout : layout.withErrors(),
                        error == null ? null : summary(error, possible),
                        heading,
                        parts(possible, error)));
    }

    private List<Part> parts(List<Right> possible, @Nullable String error) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Paragraphs(
                        List.of(
                                voice.say(FollowText.WITHDRAW_TEXT),
                                voice.say(FollowText.WITHDRAW_JOINED),
                                voice.say(FollowText.WITHDRAW_RESTRICTION))));
        boolean isOnly = possible.size() == 1 && error == null;
        if (isOnly) {
            String only = voice.say(WishText.inShort(possible.getFirst()));
            parts.add(
                    new Part.Facts(
                            null, List.of(Fact.of(voice.say(FollowText.WITHDRAW_ONLY), only))));
        }
        parts.add(
                new Part.Form(
                        null,
                        List.of(voice.language()),
                        isOnly ? List.of() : List.of(choices(possible, error)),
                        List.of(Button.danger(voice.say(FollowText.WITHDRAW_BUTTON)))));
        parts.add(back());
        return parts;
    }

    private Control choices(List<Right> possible, @Nullable String error) {
        return new Choices(
                RIGHT,
                true,
                voice.say(FollowText.WITHDRAW_QUESTION),
                null,
                error,
                possible.stream().map(this::choice).toList());
    }

    private Choice choice(Right right) {
        return new Choice(right.name(), voice.say(WishText.inShort(right)), null, false);
    }

    private ErrorSummary summary(String error, List<Right> possible) {
        String anchor = "#" + Choices.idOf(RIGHT, possible.getFirst().name());
        return new ErrorSummary(voice.say(PageText.ERRORS), List.of(Span.link(error, anchor)));
    }

    private Answer nothing() {
        return voice.secret(
                409,
                voice.say(FollowText.WITHDRAW_NOTHING),
                List.of(voice.paragraph(FollowText.WITHDRAW_NOTHING_TEXT), back()));
    }

    private Part back() {
        return new Onward(Span.link(voice.say(FollowText.BACK), status()));
    }

    private String status() {
        return voice.to("/requests/status/" + token);
    }
}
