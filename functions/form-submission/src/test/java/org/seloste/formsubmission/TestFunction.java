package org.seloste.formsubmission;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;

import org.seloste.formsubmission.form.FormRoutes;
import org.seloste.formsubmission.link.LinkRoutes;
import org.seloste.published.Published;
import org.seloste.web.Http;
import org.seloste.web.Site;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** The whole function but for its register and its clock. */
public final class TestFunction {
    /** When everything happens, unless it happens later. */
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final Published PUBLISHED = Published.open(Map.of());
    private final FakeRegister register = new FakeRegister();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Http http;
    private final Routes routes;

    public TestFunction() {
        Site site = new Site(EveryField.addedTo(PUBLISHED.statement()), PUBLISHED::texts);
        this.http = new Http(site, new PrintStream(log, true, StandardCharsets.UTF_8));
        this.routes =
                new Routes(
                        site,
                        new FormRoutes(site, TestKeys.keys(), register, "https://staging.example"),
                        new LinkRoutes(site, register));
    }

    /** Asks something now. */
    public Told ask(Asking asking) {
        return ask(asking, NOW);
    }

    /** Asks something at a time. */
    public Told ask(Asking asking, Instant now) {
        APIGatewayV2HTTPEvent event = asking.event();
        return new Told(http.answer(event, request -> routes.answer(request, now)));
    }

    /** Where what is sent goes. */
    public FakeRegister register() {
        return register;
    }

    /** What was logged. */
    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
