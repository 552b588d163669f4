package org.seloste.local.control;

import com.sun.net.httpserver.HttpExchange;

import org.seloste.local.Console;
import org.seloste.local.Controls;
import org.seloste.local.http.Loopback;
import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.SesEndpoint;
import org.seloste.published.Published;

import java.io.IOException;
import java.net.URI;

/** Serves the control pages and the API for scripts, on the loopback address only. */
public final class ControlServer implements AutoCloseable {
    private final Loopback server;
    private final Events events = new Events();
    private final Acts acts;
    private final Site site;

    private ControlServer(int port, Desk desk) {
        this.acts = new Acts(desk.controls(), desk.tables(), () -> events.tell("act"));
        this.site = new Site(desk, acts, events);
        desk.inbox().onChange(() -> events.tell("mails"));
        desk.log().onLine(() -> events.tell("log"));
        desk.controls().clock().onMove(this::clockMoved);
        this.server = Loopback.serve(port, this::serve);
    }

    /**
     * Starts to serve.
     *
     * @param port where; 0 for any free port
     * @param controls the running system
     * @param inbox the mails that it sent
     * @param mail the endpoint that takes them
     * @param log what its functions logged
     * @throws org.seloste.local.http.PortTakenException if something else listens there
     */
    public static ControlServer start(
            int port, Controls controls, Inbox inbox, SesEndpoint mail, RecentLog log) {
        Owner owner = Owner.of(Published.open(controls.environment()));
        Pseudonyms pseudonyms = Pseudonyms.from(controls.environment());
        return start(port, new Desk(controls, inbox, mail, log, owner, pseudonyms));
    }

    static ControlServer start(int port, Desk desk) {
        ControlServer control = new ControlServer(port, desk);
        control.acts.start();
        return control;
    }

    /** Where it is served. */
    public URI uri() {
        return server.url();
    }

    /** Compares the tables now with how they were, without waiting for quiet. */
    void look() {
        acts.look();
    }

    @Override
    public void close() {
        acts.close();
        events.close();
        server.close();
    }

    private void clockMoved() {
        acts.touch();
        events.tell("clock");
    }

    private void serve(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange);
        try {
            if (!call.isToLoopback()) {
                call.fail(403, "These pages answer on localhost and 127.0.0.1 only.");
            } else if (!call.method().equals("GET") && call.isFromElsewhere()) {
                call.fail(403, "Another website sent this.");
            } else {
                site.answer(call);
            }
        } catch (Call.Unreadable e) {
            Console.problem("A request to the control pages was refused", e);
            call.fail(400, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            Console.problem("A request to the control pages could not be answered", e);
            call.fail(500, "This failed. The console says why.");
        }
    }
}
