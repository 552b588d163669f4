package org.seloste.subjectrequest.link;

import org.seloste.register.cases.AddressOpening;
import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;
import org.seloste.web.page.Button;
import org.seloste.web.page.Part;
import org.seloste.web.request.FollowText;

import java.time.Instant;
import java.util.List;

/**
 * The page that confirms somebody's new or further address: it counts only once its owner has
 * pressed the button.
 */
public final class AddressRoutes {
    private final Site site;
    private final Addresses addresses;

    public AddressRoutes(Site site, Addresses addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    /** What is answered at the link. */
    public Answer answer(Request request, Instant now) {
        Voice voice = Voice.of(site, request).onPagesThatStay();
        String token = request.pathParameter("token");
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" -> shown(voice, addresses.open(token, now));
                    case "POST" -> shown(voice, addresses.confirm(token, now));
                    default -> voice.wrongMethod("GET, HEAD, POST");
                });
    }

    private static Answer shown(Voice voice, AddressOpening opening) {
        return switch (opening) {
            case AddressOpening.Waiting(String language) -> waiting(voice.meant(language));
            case AddressOpening.Confirmed(String language) ->
                    done(voice.meant(language), FollowText.ADDRESS_DONE_TEXT);
            case AddressOpening.Added(String language) ->
                    done(voice.meant(language), FollowText.ADDRESS_ADDED_TEXT);
            case AddressOpening.Expired(String language) -> expired(voice.meant(language));
            case AddressOpening.Unknown() -> voice.unknown();
        };
    }

    private static Answer waiting(Voice voice) {
        Part button =
                new Part.Form(
                        null,
                        List.of(voice.language()),
                        List.of(),
                        List.of(Button.primary(voice.say(FollowText.ADDRESS_BUTTON))));
        return voice.secret(
                200,
                voice.say(FollowText.ADDRESS),
                List.of(voice.paragraph(FollowText.ADDRESS_TEXT), button));
    }

    private static Answer done(Voice voice, FollowText what) {
        return voice.plain(200, voice.say(FollowText.ADDRESS_DONE), List.of(voice.paragraph(what)));
    }

    private static Answer expired(Voice voice) {
        String email = voice.statement().controller().email();
        return voice.plain(
                410,
                voice.say(FollowText.UNKNOWN),
                List.of(voice.paragraph(FollowText.ADDRESS_EXPIRED, email)));
    }
}
