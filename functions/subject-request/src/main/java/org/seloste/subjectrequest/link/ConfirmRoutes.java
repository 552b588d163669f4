package org.seloste.subjectrequest.link;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Opening;
import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;

import java.time.Instant;

/**
 * The page behind a confirmation mail's link. Programs look at every link of a mail before a person
 * does: looking changes nothing, only the button confirms, and no matter how often.
 */
public final class ConfirmRoutes {
    private final Site site;
    private final Confirmations confirmations;

    public ConfirmRoutes(Site site, Confirmations confirmations) {
        this.site = site;
        this.confirmations = confirmations;
    }

    /** What is answered at the link. */
    public Answer answer(Request request, Instant now) {
        Voice voice = Voice.of(site, request).onPagesThatStay();
        String token = request.pathParameter("token");
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" -> shown(voice, confirmations.open(token, now), now);
                    case "POST" -> shown(voice, confirmations.confirm(token, now), now);
                    default -> voice.wrongMethod("GET, HEAD, POST");
                });
    }

    private static Answer shown(Voice voice, Opening opening, Instant now) {
        return switch (opening) {
            case Opening.Waiting(Case asked) -> pages(voice, asked).waiting(asked);
            case Opening.Confirmed confirmed ->
                    pages(voice, confirmed.request()).confirmed(confirmed, now);
            case Opening.Expired(String resend, String language) ->
                    new ConfirmPages(voice.meant(language)).expired(resend);
            case Opening.Closed(Case asked) -> pages(voice, asked).closed(asked);
            case Opening.Unknown() -> voice.unknown();
        };
    }

    private static ConfirmPages pages(Voice voice, Case asked) {
        return new ConfirmPages(voice.about(asked));
    }
}
