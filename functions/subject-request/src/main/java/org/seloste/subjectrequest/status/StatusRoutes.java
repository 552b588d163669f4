package org.seloste.subjectrequest.status;

import org.seloste.letters.Letters;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.SentLetter;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;
import org.seloste.web.page.LetterPage;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** The pages behind a status link: where the request stands, its letters, taking it back. */
public final class StatusRoutes {
    private final Site site;
    private final Followed followed;

    public StatusRoutes(Site site, Followed followed) {
        this.site = site;
        this.followed = followed;
    }

    /** Where the request stands. */
    public Answer status(Request request, Instant now) {
        return read(
                request,
                now,
                (voice, asked) -> {
                    String token = request.pathParameter("token");
                    return new StatusPage(voice, asked, token, followed, now).answer();
                });
    }

    /** One of its letters, as a page and in print. */
    public Answer letter(Request request, Instant now) {
        return read(
                request,
                now,
                (voice, asked) ->
                        find(asked, request.pathParameter("letter"))
                                .map(letter -> shown(voice, letter, request))
                                .orElseGet(voice::unknown));
    }

    /** Taking it back: a page of its own, whose button does it. */
    public Answer withdraw(Request request, Instant now) {
        Voice voice = Voice.of(site, request);
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD", "POST" ->
                            followed.find(request.pathParameter("token"), now)
                                    .map(asked -> withdrawal(voice, asked, request, now))
                                    .orElseGet(voice::unknown);
                    default -> voice.wrongMethod("GET, HEAD, POST");
                });
    }

    private Answer withdrawal(Voice voice, Case asked, Request request, Instant now) {
        String token = request.pathParameter("token");
        Withdrawal withdrawal = new Withdrawal(voice.about(asked), followed, asked, token);
        return request.reads() ? withdrawal.page() : withdrawal.posted(request, now);
    }

    private Answer read(Request request, Instant now, BiFunction<Voice, Case, Answer> page) {
        Voice voice = Voice.of(site, request);
        if (!request.reads()) {
            return SecurityHeaders.secret(voice.wrongMethod("GET, HEAD"));
        }
        return SecurityHeaders.secret(
                followed.find(request.pathParameter("token"), now)
                        .map(asked -> page.apply(voice.about(asked), asked))
                        .orElseGet(voice::unknown));
    }

    private Optional<SentLetter> find(Case asked, String number) {
        return followed.letters(asked).stream()
                .filter(letter -> String.valueOf(letter.number()).equals(number))
                .findFirst();
    }

    private Answer shown(Voice voice, SentLetter letter, Request request) {
        String status = "/requests/status/" + request.pathParameter("token");
        Span back = Span.link(voice.say(FollowText.BACK), voice.to(status));
        return LetterPage.of(
                        site,
                        letter.language(),
                        Letters.read(letter.kind(), letter.facts()),
                        letter.writtenAt(),
                        back)
                .answer();
    }
}
