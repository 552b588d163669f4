package org.seloste.local.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Faults;
import org.seloste.local.MovableClock;
import org.seloste.local.Schedules;
import org.seloste.local.mail.MailContent;
import org.seloste.local.mail.ReceivedMail;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
            case "GET schedules/0" -> call.json(200, schedules());
            case "POST schedules/2" -> fire(call, rest);
            case "GET persons/0" -> person(call);
            case "GET tables/0" -> call.json(200, desk.tables().tables());
            case "GET tables/1" -> call.json(200, desk.tables().rows(rest.getFirst()));
            case "GET faults/0" -> call.json(200, desk.controls().faults().rates());
            case "POST faults/0" -> order(call);
            case "GET mail-endpoint/0" -> call.json(200, endpoint());
            case "POST mail-endpoint/0" -> setEndpoint(call);
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
        json.put("simulatedAt", mail.simulatedAt().toString());
        json.put("receivedAt", mail.receivedAt().toString());
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

    private Map<String, Object> clock() {
        MovableClock now = desk.controls().clock();
        return Map.of(
                "simulated", now.instant().toString(),
                "real", now.realTime().toString(),
                "ahead", now.ahead().toString(),
                "due", desk.due().by(now.instant()).size());
    }

    private void move(Call call) throws IOException {
        JsonNode json = call.json();
        String by = json.path("advance").asText("");
        String to = json.path("to").asText("");
        if (by.isEmpty() == to.isEmpty()) {
            throw new IllegalArgumentException("Give one of 'to' and 'advance'.");
        }
        clock.move(by, to);
        call.json(200, clock());
    }

    private List<Map<String, Object>> schedules() {
        return desk.controls().schedules().list().stream().map(Api::schedule).toList();
    }

    private static Map<String, Object> schedule(Schedules.Planned planned) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", planned.name());
        json.put("function", planned.function());
        json.put("expression", planned.expression());
        json.put("next", said(planned.next()));
        json.put("last", planned.last() == null ? Map.of() : run(planned.last()));
        return json;
    }

    private static String said(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }

    private void fire(Call call, List<String> rest) throws IOException {
        if (!rest.getLast().equals("fire")) {
            call.problem(404, "A schedule can only be fired.");
            return;
        }
        call.json(200, run(desk.controls().schedules().fire(rest.getFirst())));
    }

    private static Map<String, Object> run(Schedules.Run run) {
        return Map.of(
                "at", run.at().toString(),
                "succeeded", run.succeeded(),
                "message", run.message());
    }

    private void person(Call call) throws IOException {
        if (call.query("email").isBlank()) {
            throw new IllegalArgumentException("Give the person's address as 'email'.");
        }
        call.json(200, desk.tables().ofPerson(call.query("email")));
    }

    private void order(Call call) throws IOException {
        JsonNode json = call.json();
        desk.controls()
                .faults()
                .order(
                        new Faults.Rates(
                                json.path("conflicts").asDouble(),
                                json.path("throttles").asDouble(),
                                json.path("timeouts").asDouble()));
        call.json(200, desk.controls().faults().rates());
    }

    private Map<String, Object> endpoint() {
        return Map.of("up", desk.mail().isUp(), "throttle", desk.mail().throttling());
    }

    private void setEndpoint(Call call) throws IOException {
        JsonNode json = call.json();
        desk.mail().setUp(json.path("up").asBoolean(desk.mail().isUp()));
        desk.mail().throttle(json.path("throttle").asInt(desk.mail().throttling()));
        call.json(200, endpoint());
    }

    private void resetUsage(Call call) throws IOException {
        desk.controls().usage().reset();
        call.json(200, Map.of());
    }
}
