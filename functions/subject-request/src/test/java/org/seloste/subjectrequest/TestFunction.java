package org.seloste.subjectrequest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;

import org.seloste.published.Published;
import org.seloste.subjectrequest.ask.AskRoutes;
import org.seloste.subjectrequest.download.DownloadRoutes;
import org.seloste.subjectrequest.download.FakeDownloads;
import org.seloste.subjectrequest.link.AddressRoutes;
import org.seloste.subjectrequest.link.ConfirmRoutes;
import org.seloste.subjectrequest.link.UnsubscribeRoutes;
import org.seloste.subjectrequest.status.StatusRoutes;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** The pages of the function over a register that is none. */
public final class TestFunction {
    /** When everything happens, unless it happens later. */
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final Published PUBLISHED = Published.open(Map.of());
    private final FakeIntake intake = new FakeIntake();
    private final FakeLinks links = new FakeLinks();
    private final FakeFollowed followed = new FakeFollowed();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Http http;
    private final Routes routes;

    public TestFunction() {
        Site site = new Site(PUBLISHED.statement(), PUBLISHED::texts);
        this.http = new Http(site, new PrintStream(log, true, StandardCharsets.UTF_8));
        this.routes =
                new Routes(
                        site,
                        new AskRoutes(site, intake),
                        new ConfirmRoutes(site, links.confirmations()),
                        new StatusRoutes(site, followed),
                        new DownloadRoutes(site, new FakeDownloads()),
                        new UnsubscribeRoutes(site, links.unsubscriptions()),
                        new AddressRoutes(site, links.addresses()));
    }

    /** Asks something now. */
    public Told ask(Asking request) {
        return ask(request, NOW);
    }

    /** Asks something at a time. */
    public Told ask(Asking request, Instant now) {
        APIGatewayV2HTTPEvent event = request.event();
        return new Told(http.answer(event, asked -> routes.answer(asked, now)));
    }

    /** Where requests go. */
    public FakeIntake intake() {
        return intake;
    }

    /** What mailed links lead to. */
    public FakeLinks links() {
        return links;
    }

    /** What status links lead to. */
    public FakeFollowed followed() {
        return followed;
    }

    /** What was logged. */
    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
