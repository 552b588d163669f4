package org.seloste.formsubmission;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.seloste.formsubmission.form.FormRoutes;
import org.seloste.formsubmission.link.LinkRoutes;
import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.time.InstantSource;
import java.util.Map;

/** Takes what website forms send, and what their senders say of it afterwards. */
public final class FormSubmissionHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Http http;
    private final Routes routes;
    private final InstantSource time;

    /** As Lambda makes it. */
    public FormSubmissionHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /**
     * In an environment of one's own.
     *
     * @param environment what the template gives the function
     * @param time what tells what time it is
     */
    public FormSubmissionHandler(Map<String, String> environment, InstantSource time) {
        Published published = Published.open(environment);
        Site site = new Site(published.statement(), published::texts);
        Register register = Register.open(environment, site.statement());
        String siteOrigin = environment.getOrDefault("SITE_ORIGIN", "");
        this.http = new Http(site, System.out);
        this.routes =
                new Routes(
                        site,
                        new FormRoutes(
                                site, register.keys(), register.submissions()::receive, siteOrigin),
                        new LinkRoutes(site, new RegisterLinks(register)));
        this.time = time;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event, request -> routes.answer(request, time.instant()));
    }
}
