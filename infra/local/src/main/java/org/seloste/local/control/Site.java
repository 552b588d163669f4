package org.seloste.local.control;

import org.seloste.local.mail.ReceivedMail;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the page for a path. */
final class Site {
    private static final String PREVIEW_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups"
                    + " allow-popups-to-escape-sandbox";

    private static final String RETENTION = "/retention";

    private final Desk desk;
    private final Events events;
    private final Frame frame;
    private final StartPage start;
    private final InboxPage inbox;
    private final ClockPage clock;
    private final RegisterPage register;
    private final RetentionPage retention;
    private final Api api;

    Site(Desk desk, Acts acts, Events events) {
        this.desk = desk;
        this.events = events;
        this.frame = new Frame(desk);
        this.start = new StartPage(desk);
        this.inbox = new InboxPage(desk);
        this.clock = new ClockPage(desk);
        this.register = new RegisterPage(desk, acts);
        this.retention = new RetentionPage(desk);
        this.api = new Api(desk);
    }

    void answer(Call call) throws IOException {
        List<String> path = call.segments();
        String first = path.isEmpty() ? "" : path.getFirst();
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        // A page of which no other is a part has nothing below it.
        switch (call.method() + " /" + first + (rest.isEmpty() ? "" : "/")) {
            case "GET /" -> page(call, "Start", "Start", start.content());
            case "GET /mails", "GET /mails/" -> mails(call, rest);
            case "GET /clock" -> page(call, "Clock", "Clock", clock.content(""));
            case "GET /retention" -> page(call, "Retention", "Retention", retention.content(call));
            case "GET /register" -> register(call);
            case "GET /events" -> events.stream(call);
            case "GET /part/" -> part(call, String.join("/", rest));
            case "GET /.well-known/" -> issuer(call, String.join("/", rest));
            case "GET /assets/", "GET /favicon.svg" -> asset(call, path.getLast());
            case "POST /mails/" -> changeMails(call, String.join("/", rest));
            case "POST /clock" -> moveClock(call);
            case "POST /schedules/" -> fire(call, rest.getFirst());
            case "POST /mail-endpoint" -> switchEndpoint(call);
            default -> other(call, first, rest);
        }
    }

    private void other(Call call, String first, List<String> rest) throws IOException {
        if (!first.equals("api")) {
            lost(call);
        } else if (rest.isEmpty()) {
            page(call, "API", "API", ApiPage.content());
        } else {
            api.answer(call, rest);
        }
    }

    private void issuer(Call call, String what) throws IOException {
        switch (what) {
            case "openid-configuration" -> call.json(200, desk.controls().issuer().configuration());
            case "jwks.json" -> call.json(200, desk.controls().issuer().keys());
            default -> lost(call);
        }
    }

    private void page(Call call, String place, String title, Html content) throws IOException {
        call.page(200, frame.page(place, title, content));
    }

    private void lost(Call call) throws IOException {
        lost(call, "There is no such page", "A mail may have been deleted.");
    }

    private void lost(Call call, String title, String why) throws IOException {
        Html content =
                Html.of(
                        """
                        <h1>{}</h1>
                        <p>{} Go to <a href="/mails">the inbox</a>, <a href="/register">the
                        register</a> or <a href="/">the start</a>.</p>
                        """,
                        title,
                        why);
        call.page(404, frame.page("", "Not found", content));
    }

    private void register(Call call) throws IOException {
        String table = call.query("table");
        List<String> tables = desk.tables().tables();
        if (table.isEmpty() || tables.contains(table)) {
            page(call, "Register", "Register", register.content(call));
        } else {
            lost(
                    call,
                    "There is no table ‘%s’".formatted(table),
                    "The tables are %s.".formatted(String.join(", ", tables)));
        }
    }

    private void part(Call call, String name) throws IOException {
        switch (name) {
            case "band" -> call.page(200, frame.band());
            case "unread" -> call.page(200, frame.unread());
            case "log" -> call.page(200, start.log());
            case "act" -> call.page(200, register.lastAct());
            case "journal" -> call.page(200, retention.journal());
            case "mails" -> call.page(200, inbox.list(call.query("q"), number(call.query("open"))));
            default -> lost(call);
        }
    }

    private void mails(Call call, List<String> rest) throws IOException {
        String which = rest.isEmpty() ? "" : rest.getFirst();
        String part = String.join("/", rest.stream().skip(1).toList());
        if (which.isEmpty()) {
            page(call, "Inbox", "Inbox", inbox.content(call, Optional.empty()));
        } else if (which.equals("latest") && part.isEmpty()) {
            latest(call);
        } else if (part.isEmpty() || part.equals("preview")) {
            mail(call, which, part);
        } else {
            lost(call);
        }
    }

    private void latest(Call call) throws IOException {
        String to = call.query("to");
        Optional<ReceivedMail> mail =
                to.isEmpty() ? desk.inbox().latest() : desk.inbox().latest(to);
        if (mail.isEmpty()) {
            lost(call);
        } else {
            call.redirect("/mails/" + mail.get().number());
        }
    }

    private void mail(Call call, String which, String part) throws IOException {
        Optional<ReceivedMail> found = desk.inbox().find(number(which.replace(".eml", "")));
        if (found.isEmpty()) {
            lost(call);
        } else if (which.endsWith(".eml")) {
            call.send(200, "message/rfc822", found.get().bytes());
        } else if (part.equals("preview")) {
            call.document(PREVIEW_POLICY, MailView.framed(found.get()));
        } else {
            desk.inbox().mark(found.get().number(), true);
            String subject = found.get().content().subject();
            page(call, "Inbox", subject, inbox.content(call, found));
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private void changeMails(Call call, String what) throws IOException {
        String search = call.form().getOrDefault("q", "");
        switch (what) {
            case "delete" -> desk.inbox().delete(mail -> search.isBlank() || mail.matches(search));
            case "undo" -> desk.inbox().undo();
            default -> desk.inbox().mark(number(what.replace("/unread", "")), false);
        }
        call.redirect(search.isBlank() ? "/mails" : "/mails?q=" + Call.encode(search));
    }

    private void moveClock(Call call) throws IOException {
        Map<String, String> form = call.form();
        try {
            clock.move(form.getOrDefault("by", ""), form.getOrDefault("to", ""));
            call.redirect(
                    form.getOrDefault("back", "").equals(RETENTION) ? RETENTION : "/clock#due");
        } catch (IllegalArgumentException e) {
            Html content = clock.content(String.valueOf(e.getMessage()));
            call.page(422, frame.page("Clock", "Error: Clock", content));
        }
    }

    private void fire(Call call, String name) throws IOException {
        String back = call.form().getOrDefault("back", "/");
        try {
            desk.controls().schedules().fire(name);
            call.redirect(
                    switch (back) {
                        case "/clock" -> "/clock#schedules";
                        case RETENTION -> RETENTION;
                        default -> "/#schedules";
                    });
        } catch (IllegalArgumentException e) {
            lost(call);
        }
    }

    private void switchEndpoint(Call call) throws IOException {
        desk.mail().setUp(Boolean.parseBoolean(call.form().getOrDefault("up", "true")));
        call.redirect("/");
    }

    private static void asset(Call call, String file) throws IOException {
        switch (file) {
            case "seloste.css" -> file(call, "/org/seloste/web/assets/seloste.css", "text/css");
            case "favicon.svg" ->
                    file(call, "/org/seloste/web/assets/favicon.svg", "image/svg+xml");
            case "control.css" -> file(call, "control.css", "text/css");
            case "control.js" -> file(call, "control.js", "text/javascript");
            default -> call.send(404, "text/plain", new byte[0]);
        }
    }

    private static void file(Call call, String name, String type) throws IOException {
        try (InputStream stream = Site.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            call.send(200, type + "; charset=utf-8", stream.readAllBytes());
        }
    }
}
