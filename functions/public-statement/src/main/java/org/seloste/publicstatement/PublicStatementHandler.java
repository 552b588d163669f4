package org.seloste.publicstatement;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.seloste.published.Published;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.time.InstantSource;
import java.util.Map;

/** Shows the statement and the other public pages. */
public final class PublicStatementHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Http http;
    private final PublicPages pages;

    /** The function as it runs in the cloud. */
    public PublicStatementHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /**
     * The function in another environment, such as a test's.
     *
     * @param environment where the published files are, if not in the jar
     * @param time not needed here: nothing that is shown depends on the hour
     */
    public PublicStatementHandler(Map<String, String> environment, InstantSource time) {
        Published published = Published.open(environment);
        Site site = new Site(published.statement(), published::texts);
        this.http = new Http(site, System.out);
        this.pages = new PublicPages(site, published::page);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event, pages::answer);
    }
}
