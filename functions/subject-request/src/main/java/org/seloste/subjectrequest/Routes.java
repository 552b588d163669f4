package org.seloste.subjectrequest;

import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.page.Pages;

import java.time.Instant;

/** Which part of the function answers what. */
record Routes(Site site) {
    Answer answer(Request request, Instant now) {
        return switch (template(request.routeKey())) {
            // "/packages/{token}", "/packages/{token}/files" and "/packages/{token}/files/{file}"
            // go to a PackageRoutes of the package download:
            // answer(Request request, Instant now), which looks at the method itself.
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
