package org.seloste.local.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.seloste.local.Controls;
import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.SesEndpoint;
import org.seloste.published.Published;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the control pages and the API for scripts, on the loopback address only. */
public final class ControlServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Events events = new Events();
    private final Acts acts;
    private final Site site;

    private ControlServer(HttpServer server, Desk desk) {
        this.server = server;
        this.acts = new Acts(desk.controls(), desk.tables(), () -> events.tell("act"));
        this.site = new Site(desk, acts, events);
        desk.inbox().onChange(() -> events.tell("mails"));
        desk.log().onLine(() -> events.tell("log"));
        desk.controls().clock().onMove(this::clockMoved);
    }

    /**
     * Starts to serve.
     *
     * @param port where; 0 for any free port
     * @param controls the running system
     * @param inbox the mails that it sent
     * @param mail the endpoint that takes them
     * @param log what its functions logged
     * @throws IOException if the port is taken
     */
    public static ControlServer start(
            int port, Controls controls, Inbox inbox, SesEndpoint mail, RecentLog log)
            throws IOException {
        Owner owner = Owner.of(Published.open(controls.environment()));
        Pseudonyms pseudonyms = Pseudonyms.from(controls.environment());
        return start(port, new Desk(controls, inbox, mail, log, owner, pseudonyms));
    }

    static ControlServer start(int port, Desk desk) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        HttpServer server = HttpServer.create(address, 0);
        ControlServer control = new ControlServer(server, desk);
        server.createContext("/", control::serve);
        server.setExecutor(control.workers);
        server.start();
        control.acts.start();
        return control;
    }

    /** Where it is served. */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Compares the tables now with how they were, without waiting for quiet. */
    void look() {
        acts.look();
    }

    @Override
    public void close() {
        acts.close();
        events.close();
        server.stop(0);
        workers.close();
    }

    private void clockMoved() {
        acts.touch();
        events.tell("clock");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(exchange);
            if (!call.isToLoopback()) {
                refuse(call, "These pages answer on localhost and 127.0.0.1 only.");
            } else if (!call.method().equals("GET") && call.isFromElsewhere()) {
                refuse(call, "Another website sent this.");
            } else {
                site.answer(call);
            }
        }
    }

    private static void refuse(Call call, String why) throws IOException {
        call.send(403, "text/plain; charset=utf-8", why.getBytes(StandardCharsets.UTF_8));
    }
}
