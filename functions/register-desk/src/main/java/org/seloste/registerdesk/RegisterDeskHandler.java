package org.seloste.registerdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.register.storage.Budget;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Where employees answer rights requests and keep the register. */
public final class RegisterDeskHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    /** Of the time that the function has; a seal that was begun is ended. */
    private static final Duration VERIFYING = Duration.ofSeconds(12);

    private final Http http;
    private final Routes routes;
    private final InstantSource time;

    /** As Lambda makes it. */
    public RegisterDeskHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /**
     * In an environment of one's own.
     *
     * @param environment what the template gives the function
     * @param time what tells what time it is
     */
    public RegisterDeskHandler(Map<String, String> environment, InstantSource time) {
        Published published = Published.open(environment);
        Site site = new Site(published.statement(), published::texts);
        Register register = Register.open(environment, site.statement());
        Employees employees =
                new Employees(environment.getOrDefault("ROLE_CLAIM", "cognito:groups"));
        this.http = Http.forPrograms(site, System.out);
        this.routes =
                new Routes(
                        site,
                        employees,
                        Api.of(
                                site,
                                new RegisterCases(register, site),
                                new RegisterPersons(register, site.statement()),
                                new RegisterEdits(
                                        register.persons().desk(), register.suppression()),
                                new RegisterRetention(register),
                                (anchors, after, now) ->
                                        register.verifier()
                                                .verify(
                                                        anchors,
                                                        after,
                                                        now,
                                                        Budget.of(VERIFYING))));
        this.time = time;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event, request -> routes.answer(request, time.instant()));
    }
}
