package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A12: whatever somebody types is marked, and every flow is run, good and bad. No mark may be found
 * where none belongs: in no log, problem, key or line of the journal. Neither may a link or a code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A12CanaryIT {
    private static final String MARK = "zqxkanari";
    private static final String ADDRESS = "zqxkanariaddress@example.net";
    private static final String PHONE = "+358 40 735 1998";
    private static final List<String> PHONES = List.of("7351998", "735 1998");

    private static final List<String> KEYS =
            List.of(
                    "pk",
                    "sk",
                    "subject",
                    "queue",
                    "dueOn",
                    "dueAt",
                    "dueShard",
                    "unsent",
                    "receivedAt");

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final List<String> TABLES =
            List.of("Register", "Cases", "Outbox", "Journal", "Suppression");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> secrets = new TreeSet<>();
    private LogCapture log;
    private Running running;
    private Desk desk;
    private Asker asker;

    @BeforeAll
    void start() throws Exception {
        log = new LogCapture();
        running = Running.start(Running.KUMU);
        desk = running.desk("auli");
        asker = running.asker(ADDRESS);
    }

    @AfterAll
    void stop() {
        running.close();
        log.close();
    }

    @Test
    void a12_nothingThatSomebodyTyped_isInLogsProblemsKeysOrTheJournal() {
        sendForms();
        ask();
        download();
        decide();
        keepTheRegister();
        fail();
        sweepUntilTheContentIsGone();

        String logged = log.text();
        assertThat(logged)
                .contains("\"route\"", "\"event\":\"sweep\"", "\"errorId\"", "failedCases");
        assertThat(problems).hasSizeGreaterThan(8);
        assertThat(secrets).hasSizeGreaterThan(4);
        assertClean("the logs", logged);
        problems.forEach(problem -> assertClean("a problem", problem));
        running.items("Journal").forEach(item -> assertClean("the journal", item.toString()));
        for (String table : TABLES) {
            running.items(table).forEach(item -> assertClean("a key of " + table, keys(item)));
        }
    }

    private void sendForms() {
        Map<String, String> typed =
                Map.of(
                        "name",
                        "zqxkanariname",
                        "email",
                        ADDRESS,
                        "phone",
                        PHONE,
                        "message",
                        "zqxkanarimessage");
        ok(running.visitor().post("/forms/contact", typed, "fi"));
        asker.newest(1);
        ok(asker.open(asker.link("submissions")));
        Map<String, String> wrong = new HashMap<>(typed);
        wrong.put("email", "zqxkanarinoaddress");
        problem(running.visitor().postJson("/forms/contact", json(wrong)));
        problem(running.visitor().postJson("/forms/contact", "{\"message\": \"zqxkanarimessage"));
        problem(running.visitor().postJson("/forms/zqxkanariform", json(typed)));
        ok(running.visitor().get("/statement?zqxkanariquery=zqxkanariquery", "fi"));
    }

    private void ask() {
        running.control().mailEndpoint(false);
        ok(running.visitor().post("/requests", everything(), "fi"));
        Control.pause(2000);
        running.control().mailEndpoint(true);
        running.control().advance("PT20M");
        running.control().fire("UnsentMailsHourly");
        asker.newest(2);
        URI link = asker.link("requests/confirm");
        running.visitor().head(link.getPath());
        ok(asker.open(link));
        ok(asker.press(link));
        asker.newest(4);
        assertThat(running.items("Cases").toString()).as("what may hold a mark").contains(MARK);
        ok(asker.open(asker.link("requests/status")));
        problem(
                running.visitor()
                        .postJson(
                                "/requests",
                                "{\"wish\":\"OBJECTION\",\"email\":\"zqxkanarinoaddress\","
                                    + "\"situation\":\"zqxkanarisituation\",\"name\":\"zqxkanariname\"}"));
        problem(running.visitor().postJson("/requests", "{\"wish\": \"zqxkanariwish"));
        running.visitor().get("/requests/confirm/zqxkanaritoken", "fi");
        running.visitor().get("/requests/zqxkanaripath/zqxkanaripath", "fi");
    }

    /**
     * Every right but erasure, which would end it all too soon, with all that can be said to it.
     */
    private static List<Map.Entry<String, String>> everything() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Stream.of(Right.values())
                .filter(right -> right != Right.ERASURE)
                .forEach(right -> fields.add(Map.entry("wish", right.name())));
        fields.add(Map.entry("field", "company"));
        fields.add(Map.entry("wrong", "zqxkanariwrong"));
        fields.add(Map.entry("right", "zqxkanariright"));
        fields.add(Map.entry("ground", "LEGAL_CLAIM"));
        fields.add(Map.entry("restriction", "zqxkanarirestriction"));
        fields.add(Map.entry("situation", "zqxkanarisituation"));
        fields.add(Map.entry("name", "zqxkanariname"));
        fields.add(Map.entry("email", ADDRESS));
        return fields;
    }

    private void download() {
        String path = asker.link("packages").getPath();
        ok(running.visitor().get(path, "fi"));
        int before = asker.mails().size();
        ok(running.visitor().post(path, Map.of(), "fi"));
        Matcher code = CODE.matcher(asker.newest(before + 1));
        while (code.find()) {
            secrets.add(code.group());
        }
        running.visitor().post(path + "/files", Map.of("code", "zqxkanaricode"), "fi");
        for (String secret : Set.copyOf(secrets)) {
            running.visitor().post(path + "/files", Map.of("code", secret), "fi");
        }
    }

    private void decide() {
        String number = number();
        String path = "/desk/cases/" + desk.caseOf(number).path("id").asText();
        act(
                number,
                path + "/extensions",
                Map.of("rights", List.of("OBJECTION"), "reason", "zqxkanariextension"));
        Map<String, ?> refusal =
                Map.of(
                        "right", "RECTIFICATION",
                        "verdict", "REFUSE",
                        "ground", "DATA_CORRECT",
                        "reason", "zqxkanarireason");
        act(number, path + "/decisions", Map.of("rulings", List.of(refusal), "preview", true));
        act(number, path + "/decisions", Map.of("rulings", List.of(refusal)));
        act(
                number,
                path + "/identity",
                Map.of("doubt", "zqxkanaridoubt", "needed", "zqxkanarineeded"));
        Desk.done(desk.get(path + "/evidence"));
        problem(
                desk.post(
                        path + "/decisions", Map.of("version", 1, "rulings", "zqxkanarirulings")));
        problem(desk.post(path + "/decisions", "{\"version\": \"zqxkanariversion"));
        problem(desk.get("/desk/cases/zqxkanaricase"));
    }

    private void act(String number, String path, Map<String, ?> members) {
        Map<String, Object> all = new HashMap<>(members);
        all.put("version", desk.caseOf(number).path("version").asLong());
        Desk.done(desk.post(path, all));
    }

    private void keepTheRegister() {
        Map<String, String> search = Map.of("email", ADDRESS, "purpose", "rights-request");
        String person =
                Desk.done(desk.post("/desk/persons/search", search))
                        .json()
                        .at("/persons/0/id")
                        .asText();
        Desk.done(desk.get("/desk/persons/" + person + "?purpose=rights-request"));
        problem(desk.post("/desk/persons/search", Map.of("email", "zqxkanarinoaddress")));
        problem(
                desk.post(
                        "/desk/persons/" + person + "/fields",
                        Map.of("field", "company", "value", "zqxkanarivalue", "source", "phone")));
        problem(
                desk.post(
                        "/desk/persons",
                        Map.of(
                                "relationship",
                                "zqxkanarirelationship",
                                "fields",
                                Map.of("name", "zqxkanari"))));
    }

    /** A case that nobody can read any more: its page fails, and each look at it. */
    private void fail() {
        Map<String, AttributeValue> broken =
                running.items("Cases").stream()
                        .filter(item -> item.get("sk").s().equals("@"))
                        .filter(item -> item.get("pk").s().startsWith("C#"))
                        .findFirst()
                        .orElseThrow();
        URI status = asker.link("requests/status");
        put(broken, "asker", AttributeValue.fromS("zqxkanaribroken"));
        HttpResponse<String> failed = running.visitor().get(status.getPath(), "fi");
        assertThat(failed.statusCode()).isEqualTo(500);
        problems.add(failed.body());
        running.control().advance("P35D");
        running.control().fire("RetentionSweepHourly");
        put(broken, "asker", broken.get("asker"));
    }

    private void put(Map<String, AttributeValue> item, String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(name, value);
        String table = running.system().tables().name("Cases");
        running.system().dynamoDb().putItem(request -> request.tableName(table).item(changed));
    }

    private void sweepUntilTheContentIsGone() {
        for (int i = 0; i < 3; i++) {
            running.control().advance("P30D");
            running.control().fire("RetentionSweepHourly");
        }
        for (JsonNode mail : asker.mails()) {
            for (JsonNode link : mail.path("links")) {
                String path = URI.create(link.path("address").asText()).getPath();
                if (path != null && path.split("/").length > 2) {
                    secrets.add(path.substring(path.lastIndexOf('/') + 1));
                }
            }
        }
        secrets.removeIf(secret -> secret.length() < 6);
    }

    private String number() {
        return asker.mails().stream()
                .filter(mail -> mail.path("kind").asText().equals("REQUEST_ACCEPTED"))
                .map(mail -> mail.path("subject").asText())
                .map(subject -> subject.substring(subject.lastIndexOf(' ') + 1))
                .map(number -> number.substring(number.lastIndexOf('\u00A0') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private void problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(400, 599);
        problems.add(answer.body());
    }

    private void problem(Desk.Told told) {
        assertThat(told.status()).as(told.json().toString()).isBetween(400, 599);
        problems.add(told.json().toString());
    }

    private void assertClean(String place, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        int mark = lower.indexOf(MARK);
        if (mark >= 0) {
            found.add(lower.substring(Math.max(0, mark - 80), Math.min(lower.length(), mark + 60)));
        }
        PHONES.stream().filter(text::contains).forEach(found::add);
        for (String secret : secrets) {
            boolean isCode = CODE.matcher(secret).matches();
            boolean there =
                    isCode
                            ? Pattern.compile("(?<!\\d)" + secret + "(?!\\d)").matcher(text).find()
                            : text.contains(secret);
            if (there) {
                found.add(secret);
            }
        }
        assertThat(found).as(place).isEmpty();
    }

    private static String keys(Map<String, AttributeValue> item) {
        StringBuilder keys = new StringBuilder();
        KEYS.stream()
                .filter(item::containsKey)
                .forEach(key -> keys.append(item.get(key).s()).append(' '));
        return keys.toString();
    }

    private static String json(Map<String, String> members) {
        List<String> pairs = new ArrayList<>();
        members.forEach((name, value) -> pairs.add("\"" + name + "\":\"" + value + "\""));
        return "{" + String.join(",", pairs) + "}";
    }
}
