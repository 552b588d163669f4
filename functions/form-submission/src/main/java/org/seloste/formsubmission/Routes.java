package org.seloste.formsubmission;

import org.seloste.formsubmission.form.FormRoutes;
import org.seloste.formsubmission.link.LinkRoutes;
import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.page.Pages;

import java.time.Instant;

/** Which part of the function answers what. */
record Routes(Site site, FormRoutes forms, LinkRoutes links) {
    Answer answer(Request request, Instant now) {
        return switch (template(request.routeKey())) {
            case "/forms/{form}" -> forms.form(request, now);
            case "/f/{form}" -> forms.formspree(request, now);
            case "/forms/{form}/embed" -> forms.embed(request);
            case "/submissions/{token}" -> links.answer(request, now);
            default ->
                    Pages.problem(
                            site, request, Problem.of(ProblemCode.NOT_FOUND, site.texts(request)));
        };
    }

    /** The route without its method, which each part looks at itself. */
    private static String template(String routeKey) {
        return routeKey.substring(routeKey.indexOf(' ') + 1);
    }
}
