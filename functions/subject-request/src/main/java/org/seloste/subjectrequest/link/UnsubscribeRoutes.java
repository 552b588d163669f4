package org.seloste.subjectrequest.link;

import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;
import org.seloste.web.page.Button;
import org.seloste.web.page.Part;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;

import java.time.Instant;
import java.util.List;

/**
 * The page behind a marketing mail's link. A mail program stops marketing by posting to it what RFC
 * 8058 says, a person by its button; both are answered without a cookie and without being led
 * anywhere. Looking changes nothing.
 */
public final class UnsubscribeRoutes {
    private final Site site;
    private final Unsubscriptions unsubscriptions;

    public UnsubscribeRoutes(Site site, Unsubscriptions unsubscriptions) {
        this.site = site;
        this.unsubscriptions = unsubscriptions;
    }

    /** What is answered at the link. */
    public Answer answer(Request request, Instant now) {
        String token = request.pathParameter("token");
        Voice voice = voice(request, token, now);
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" ->
                            unsubscriptions.isOurs(token, now) ? asked(voice) : gone(voice);
                    case "POST" ->
                            unsubscriptions.unsubscribe(token, now) ? done(voice) : gone(voice);
                    default -> voice.wrongMethod("GET, HEAD, POST");
                });
    }

    private Voice voice(Request request, String token, Instant now) {
        Voice voice = Voice.of(site, request);
        return unsubscriptions.language(token, now).map(voice::meant).orElse(voice);
    }

    private static Answer asked(Voice voice) {
        Part button =
                new Part.Form(
                        null,
                        List.of(voice.language()),
                        List.of(),
                        List.of(Button.primary(voice.say(FollowText.UNSUBSCRIBE_BUTTON))));
        return voice.secret(
                200,
                voice.say(FollowText.UNSUBSCRIBE),
                List.of(voice.paragraph(FollowText.UNSUBSCRIBE_TEXT), button));
    }

    private static Answer done(Voice voice) {
        return voice.plain(
                200,
                voice.say(FollowText.UNSUBSCRIBE_DONE),
                List.of(
                        voice.paragraph(FollowText.UNSUBSCRIBE_DONE_TEXT),
                        voice.paragraph(FollowText.UNSUBSCRIBE_SUPPRESSION),
                        new Part.Onward(
                                Span.link(
                                        voice.say(FollowText.UNSUBSCRIBE_MORE),
                                        voice.to("/requests")))));
    }

    private static Answer gone(Voice voice) {
        String email = voice.statement().controller().email();
        return voice.plain(
                410,
                voice.say(FollowText.UNKNOWN),
                List.of(voice.paragraph(FollowText.UNSUBSCRIBE_GONE, email), voice.askAgain()));
    }
}
