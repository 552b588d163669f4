package org.seloste.local.control;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.seloste.local.Faults;
import org.seloste.local.MovableClock;
import org.seloste.local.mail.MailContent;
import org.seloste.local.mail.ReceivedMail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same as the pages, as JSON for scripts. */
final class Api {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int MAX_WAIT_SECONDS = 60;

    private final Desk desk;
    private final ClockPage clock;

    Api(Desk desk) {
        this.desk = desk;
        this.clock = new ClockPage(desk);
    }

    /** Answers a request whose path begins with {@code /api/}; {@code path} is the rest of it. */
    void answer(Call call, List<String> path) throws IOException {
        try {
            route(call, path);
        } catch (IllegalArgumentException e) {
            call.problem(400, String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            call.problem(400, "The body is no JSON: " + e.getOriginalMessage());
        }
    }

    private void route(Call call, List<String> path) throws IOException {
        String what = path.isEmpty() ? "" : path.getFirst();
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        switch (call.method() + " " + what + "/" + rest.size()) {
            case "GET mails/0" -> call.json(200, mails(call).stream().map(Api::brief).toList());
            case "GET mails/1" -> mail(call, rest.getFirst());
            case "DELETE mails/0" -> call.json(200, Map.of("deleted", desk.inbox().deleteAll()));
            case "GET clock/0" -> call.json(200, clock());
            case "POST clock/0" -> move(call);
            case "GET schedules/0" -> call.json(200, desk.controls().schedules().list());
            case "POST schedules/2" -> fire(call, rest);
            case "GET persons/0" -> person(call);
            case "GET tables/0" -> call.json(200, desk.tables().tables());
            case "GET tables/1" -> call.json(200, desk.tables().rows(rest.getFirst()));
            case "GET faults/0" -> call.json(200, desk.controls().faults().rates());
            case "POST faults/0" -> order(call);
            case "GET mail-endpoint/0" -> call.json(200, endpoint());
            case "POST mail-endpoint/0" -> setEndpoint(call);
            case "POST token/0" -> token(call);
            case "GET usage/0" -> call.json(200, desk.controls().usage().counts());
            case "DELETE usage/0" -> resetUsage(call);
            default -> call.problem(404, "There is no such call; /api lists them all.");
        }
    }

    private List<ReceivedMail> mails(Call call) {
        return desk.inbox().search(call.query("q")).stream()
                .filter(mail -> call.query("to").isEmpty() || mail.isTo(call.query("to")))
                .toList();
    }

    private void mail(Call call, String which) throws IOException {
        Optional<ReceivedMail> mail = which.equals("latest") ? latest(call) : find(which);
        if (mail.isEmpty()) {
            call.problem(404, "There is no such mail.");
            return;
        }
        call.json(200, whole(mail.get()));
    }

    /** The newest mail; {@code wait} seconds are waited for one. */
    private Optional<ReceivedMail> latest(Call call) {
        long seconds = call.query("wait").isEmpty() ? 0 : number(call.query("wait"));
        Duration wait = Duration.ofSeconds(Math.min(seconds, MAX_WAIT_SECONDS));
        long end = System.nanoTime() + wait.toNanos();
        List<ReceivedMail> mails = mails(call);
        try {
            while (mails.isEmpty() && System.nanoTime() - end < 0) {
                Thread.sleep(PAUSE);
                mails = mails(call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return mails.stream().findFirst();
    }

    private Optional<ReceivedMail> find(String number) {
        return desk.inbox().find(number(number));
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'%s' is no number.".formatted(text));
        }
        return Long.parseLong(text);
    }

    private static Map<String, Object> brief(ReceivedMail mail) {
        MailContent content = mail.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", mail.number());
        json.put("messageId", mail.messageId());
        json.put("subject", content.subject());
        json.put("from", content.from());
        json.put("to", mail.recipients());
        json.put("kind", mail.kind());
        json.put("language", content.language());
        json.put("simulatedAt", mail.simulatedAt());
        json.put("receivedAt", mail.receivedAt());
        json.put("read", mail.isRead());
        json.put("links", content.links());
        json.put("eml", "/mails/" + mail.number() + ".eml");
        return json;
    }

    private static Map<String, Object> whole(ReceivedMail mail) {
        Map<String, Object> json = brief(mail);
        json.put("headers", mail.content().headers());
        json.put("text", mail.content().text());
        json.put("html", mail.content().html());
        return json;
    }

    /** The clock, and how many rows have come due by it. */
    private record Clock(Instant simulated, Instant real, Duration ahead, int due) {}

    private Clock clock() {
        MovableClock now = desk.controls().clock();
        int due = desk.due().by(now.instant()).size();
        return new Clock(now.instant(), now.realTime(), now.ahead(), due);
    }

    private void move(Call call) throws IOException {
        Settings settings = Settings.of(call.json(), "to", "advance");
        String by = settings.text("advance").orElse("");
        String to = settings.text("to").orElse("");
        if (by.isEmpty() == to.isEmpty()) {
            throw new IllegalArgumentException("Give one of 'to' and 'advance'.");
        }
        clock.move(by, to);
        call.json(200, clock());
    }

    private void fire(Call call, List<String> rest) throws IOException {
        if (!rest.getLast().equals("fire")) {
            call.problem(404, "A schedule can only be fired.");
            return;
        }
        call.json(200, desk.controls().schedules().fire(rest.getFirst()));
    }

    private void person(Call call) throws IOException {
        if (call.query("email").isBlank()) {
            throw new IllegalArgumentException("Give the person's address as 'email'.");
        }
        call.json(200, desk.tables().ofPerson(call.query("email")));
    }

    private void order(Call call) throws IOException {
        Settings settings = Settings.of(call.json(), "conflicts", "throttles", "timeouts");
        Faults.Rates rates =
                new Faults.Rates(
                        settings.share("conflicts"),
                        settings.share("throttles"),
                        settings.share("timeouts"));
        desk.controls().faults().order(rates);
        call.json(200, desk.controls().faults().rates());
    }

    /** Whether mails are taken, and how many will still be refused. */
    private record Endpoint(boolean up, int throttle) {}

    private Endpoint endpoint() {
        return new Endpoint(desk.mail().isUp(), desk.mail().throttling());
    }

    private void setEndpoint(Call call) throws IOException {
        Settings settings = Settings.of(call.json(), "up", "throttle");
        Optional<Boolean> up = settings.flag("up");
        Optional<Integer> throttle = settings.count("throttle");
        up.ifPresent(desk.mail()::setUp);
        throttle.ifPresent(desk.mail()::throttle);
        call.json(200, endpoint());
    }

    /** A token in plain text, for a shell to keep. */
    private void token(Call call) throws IOException {
        Settings settings = Settings.of(call.json(), "subject", "roles", "life");
        String token =
                desk.controls()
                        .issuer()
                        .token(
                                settings.text("subject").orElse("auli"),
                                settings.texts("roles").orElse(List.of("desk")),
                                life(settings.text("life").orElse("PT8H")));
        call.send(200, "text/plain; charset=utf-8", token.getBytes(StandardCharsets.UTF_8));
    }

    private static Duration life(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'life' must be a duration such as PT8H.", e);
        }
    }

    private void resetUsage(Call call) throws IOException {
        desk.controls().usage().reset();
        call.json(200, Map.of());
    }
}
