package org.seloste.registerdesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.registerdesk.cases.CaseCalls;
import org.seloste.registerdesk.cases.CaseVoice;
import org.seloste.registerdesk.cases.DecisionCalls;
import org.seloste.registerdesk.cases.RecordCalls;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Where employees answer rights requests and keep the register. */
public final class RegisterDeskHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
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
        this.http = new Http(site, System.out);
        this.routes = new Routes(site, employees, routes(site, register));
        this.time = time;
    }

    private static List<Route> routes(Site site, Register register) {
        RegisterCases work = new RegisterCases(register);
        CaseVoice voice = new CaseVoice(site, work::letters);
        CaseCalls cases = new CaseCalls(work, voice);
        RecordCalls recording = new RecordCalls(site, work, voice);
        DecisionCalls decisions = new DecisionCalls(work, voice);
        return List.of(
                new Route("GET", "/desk/cases", cases::queue),
                new Route("POST", "/desk/cases", recording::record),
                new Route("GET", "/desk/cases/{case}", cases::show),
                new Route("POST", "/desk/cases/{case}/decisions", decisions::decide),
                new Route("POST", "/desk/cases/{case}/extensions", decisions::extend),
                new Route("POST", "/desk/cases/{case}/identity", decisions::askIdentity),
                new Route("POST", "/desk/cases/{case}/identity/received", decisions::takeIdentity),
                new Route(
                        "POST", "/desk/cases/{case}/restriction-lift", decisions::liftRestriction),
                new Route("POST", "/desk/cases/{case}/withdrawal", decisions::withdraw));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event, request -> routes.answer(request, time.instant()));
    }
}
