package org.seloste.subjectrequest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.time.InstantSource;
import java.util.Map;

/** Takes rights requests, and shows their askers what became of them. */
public final class SubjectRequestHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Http http;
    private final Routes routes;
    private final InstantSource time;

    /** As Lambda makes it. */
    public SubjectRequestHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /**
     * In an environment of one's own.
     *
     * @param environment what the template gives the function
     * @param time what tells what time it is
     */
    public SubjectRequestHandler(Map<String, String> environment, InstantSource time) {
        Published published = Published.open(environment);
        Site site = new Site(published.statement(), published::texts);
        this.http = new Http(site, System.out);
        this.routes = Routes.of(site, Register.open(environment, site.statement()));
        this.time = time;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event, request -> routes.answer(request, time.instant()));
    }
}
