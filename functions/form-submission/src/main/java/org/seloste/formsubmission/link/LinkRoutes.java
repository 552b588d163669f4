package org.seloste.formsubmission.link;

import org.seloste.register.person.Received;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;
import org.seloste.web.body.Bodies;
import org.seloste.web.body.SentFields;
import org.seloste.web.body.UnreadableBody;
import org.seloste.web.page.Pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page behind a confirmation mail's link. Looking at it changes nothing: programs look at every
 * link of a mail before a person does. Only a button acts, and no matter how often.
 */
public final class LinkRoutes {
    private final Site site;
    private final Linked linked;

    public LinkRoutes(Site site, Linked linked) {
        this.site = site;
        this.linked = linked;
    }

    /** What is answered at the link. */
    public Answer answer(Request request, Instant now) {
        String token = request.pathParameter("token");
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" -> shown(request, token, now);
                    case "POST" -> done(spoken(request), token, act(request), now);
                    default -> wrongMethod(request);
                });
    }

    private Answer shown(Request request, String token, Instant now) {
        return linked.find(token, now)
                .map(received -> pages(request, received).what(received))
                .orElseGet(() -> pages(request).gone());
    }

    private Answer done(Request request, String token, LinkAct act, Instant now) {
        return switch (act) {
            case CONFIRM -> confirmed(request, token, now);
            case DISOWN -> disowned(request, token, now);
            case NONE -> shown(request, token, now);
        };
    }

    private Answer confirmed(Request request, String token, Instant now) {
        linked.confirmConsents(token, now);
        return linked.find(token, now)
                .map(received -> pages(request, received).confirmed(received))
                .orElseGet(() -> pages(request).gone());
    }

    private Answer disowned(Request request, String token, Instant now) {
        if (!linked.isOurs(token, now)) {
            return pages(request).gone();
        }
        linked.disown(token, now);
        return pages(request).disowned();
    }

    private static LinkAct act(Request request) {
        return sent(request).find("act").map(LinkAct::of).orElse(LinkAct.NONE);
    }

    private static SentFields sent(Request request) {
        try {
            return Bodies.read(request.header("content-type").orElse(""), request.body());
        } catch (UnreadableBody _) {
            // Nobody's button sends it; nothing is done.
            return new SentFields(List.of());
        }
    }

    /** In the language of the page whose button was pressed. */
    private Request spoken(Request request) {
        return sent(request).find("_lang").map(request::inLanguage).orElse(request);
    }

    private LinkPages pages(Request request) {
        return new LinkPages(site, site.texts(request), request.reads());
    }

    /** In the language that the form was sent in, unless another is asked for. */
    private LinkPages pages(Request request, Received received) {
        return pages(
                Optional.of(received.language())
                        .filter(language -> request.query("lang").isEmpty())
                        .filter(site.statement().languages()::contains)
                        .map(request::inLanguage)
                        .orElse(request));
    }

    private Answer wrongMethod(Request request) {
        Texts texts = site.texts(request);
        return Pages.problem(site, request, Problem.of(ProblemCode.METHOD_NOT_ALLOWED, texts))
                .with("allow", "GET, HEAD, POST");
    }
}
