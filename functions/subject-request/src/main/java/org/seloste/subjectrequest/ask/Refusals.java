package org.seloste.subjectrequest.ask;

import org.seloste.web.Answer;
import org.seloste.web.Audience;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.body.UnreadableBody;
import org.seloste.web.page.Pages;

/** Refuses what cannot be taken at all. */
final class Refusals {
    private Refusals() {}

    static Answer method(Site site, Request request, String allowed) {
        return of(site, request, ProblemCode.METHOD_NOT_ALLOWED).with("allow", allowed);
    }

    static Answer unreadable(Site site, Request request, UnreadableBody body) {
        return of(
                site,
                request,
                switch (body.reason()) {
                    case TOO_LARGE -> ProblemCode.TOO_LARGE;
                    case UNSUPPORTED_MEDIA_TYPE, FILE -> ProblemCode.UNSUPPORTED_TYPE;
                    case MALFORMED, TOO_MANY_FIELDS, DUPLICATE_FIELD, NOT_A_PLAIN_VALUE ->
                            ProblemCode.MALFORMED;
                });
    }

    private static Answer of(Site site, Request request, ProblemCode code) {
        Problem problem = Problem.of(code, site.texts(request));
        return switch (Audience.of(request)) {
            case PROGRAM -> Answer.problem(problem);
            case PERSON -> Pages.problem(site, request, problem);
        };
    }
}
