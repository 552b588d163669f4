package org.seloste.subjectrequest;

import org.seloste.register.Register;
import org.seloste.register.storage.Busy;
import org.seloste.subjectrequest.ask.AskRoutes;
import org.seloste.subjectrequest.download.DownloadRoutes;
import org.seloste.subjectrequest.link.AddressRoutes;
import org.seloste.subjectrequest.link.ConfirmRoutes;
import org.seloste.subjectrequest.link.UnsubscribeRoutes;
import org.seloste.subjectrequest.status.StatusRoutes;
import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.page.Pages;

import java.time.Instant;

/** Which part of the function answers what. */
record Routes(
        Site site,
        AskRoutes asking,
        ConfirmRoutes confirming,
        StatusRoutes following,
        DownloadRoutes downloading,
        UnsubscribeRoutes unsubscribing,
        AddressRoutes addresses) {
    static Routes of(Site site, Register register) {
        return new Routes(
                site,
                new AskRoutes(site, new RegisterLinks.Requests(register)),
                new ConfirmRoutes(site, new RegisterLinks.Confirming(register)),
                new StatusRoutes(site, new RegisterLinks.Following(register)),
                new DownloadRoutes(site, new RegisterLinks.Downloading(register, site)),
                new UnsubscribeRoutes(site, new RegisterLinks.Unsubscribing(register)),
                new AddressRoutes(site, new RegisterLinks.NewAddresses(register)));
    }

    /** A busy register has lost nothing, and every button may be pressed again. */
    Answer answer(Request request, Instant now) {
        try {
            return routed(request, now);
        } catch (Busy _) {
            return problem(request, ProblemCode.UNAVAILABLE);
        }
    }

    private Answer routed(Request request, Instant now) {
        return switch (template(request.routeKey())) {
            case "/requests" -> asking.answer(request, now);
            case "/requests/resend" -> asking.again(request, now);
            case "/requests/confirm/{token}" -> confirming.answer(request, now);
            case "/requests/status/{token}" -> following.status(request, now);
            case "/requests/status/{token}/withdraw" -> following.withdraw(request, now);
            case "/requests/status/{token}/letters/{letter}" -> following.letter(request, now);
            case "/unsubscribe/{token}" -> unsubscribing.answer(request, now);
            case "/addresses/{token}" -> addresses.answer(request, now);
            case "/packages/{token}" -> downloading.link(request, now);
            case "/packages/{token}/files" -> downloading.files(request, now);
            case "/packages/{token}/files/{file}" -> downloading.file(request, now);
            default -> problem(request, ProblemCode.NOT_FOUND);
        };
    }

    private Answer problem(Request request, ProblemCode code) {
        return Pages.problem(site, request, Problem.of(code, site.texts(request)));
    }

    /** The route without its method, which each part looks at itself. */
    private static String template(String routeKey) {
        return routeKey.substring(routeKey.indexOf(' ') + 1);
    }
}
