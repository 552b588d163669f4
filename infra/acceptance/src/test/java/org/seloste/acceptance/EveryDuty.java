package org.seloste.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has every function of rights requests do each thing that it is there for, once. */
final class EveryDuty {
    private static final List<Map.Entry<String, String>> CORRECTION =
            List.of(
                    Map.entry("field", "phone"),
                    Map.entry("wrong", "040 1"),
                    Map.entry("right", "+358402222222"));

    private final Running running;
    private final Desk desk;

    EveryDuty(Running running) {
        this.running = running;
        this.desk = running.desk("auli");
    }

    void run() throws Exception {
        download();
        eraseAProspect();
        withdraw();
        unsubscribe();
        keepTheRegister();
        restrictAndLift();
        letTimePass();
        witness();
    }

    private void download() throws Exception {
        Asker asker = running.asker("download@permissions.example").known();
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(3);
        String link = asker.link("packages").getPath();
        running.visitor().get(link, "fi");
        running.visitor().post(link, Map.of(), "fi");
        Matcher code = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)").matcher(asker.newest(4));
        code.find();
        HttpResponse<String> files =
                running.visitor().post(link + "/files", Map.of("code", code.group()), "fi");
        running.visitor().post(link + "/files/data.json", hidden(files), "fi");
    }

    private static Map<String, String> hidden(HttpResponse<String> page) {
        Matcher grant = Pattern.compile("name=\"grant\" value=\"([^\"]+)\"").matcher(page.body());
        Matcher check = Pattern.compile("name=\"check\" value=\"([^\"]+)\"").matcher(page.body());
        return grant.find() && check.find()
                ? Map.of("grant", grant.group(1), "check", check.group(1))
                : Map.of();
    }

    private void eraseAProspect() {
        Asker asker = running.asker("erase@permissions.example").known();
        asker.ask(Right.ERASURE, Right.MARKETING_BAN);
        asker.newest(2);
        URI link = asker.link("requests/confirm");
        asker.open(link);
        whileAMailIsOwed(asker.email(), () -> asker.press(link));
        Map<String, ?> mayReturn = Map.of("email", asker.email(), "kinds", List.of("ERASED"));
        Desk.done(desk.post("/desk/suppression/removals", mayReturn));
    }

    private void withdraw() {
        Asker asker = running.asker("withdraw@permissions.example").known();
        asker.askAndConfirm(CORRECTION, Right.RECTIFICATION);
        asker.newest(3);
        String status = asker.link("requests/status").getPath();
        running.visitor().get(status, "fi");
        running.visitor().get(status + "/letters/1", "fi");
        running.visitor()
                .post(status + "/withdraw", Map.of("right", Right.RECTIFICATION.name()), "fi");
    }

    private void unsubscribe() {
        allow("letter@permissions.example");
        allow("market@permissions.example");
        Asker asker = running.asker("letter@permissions.example");
        write(asker.email());
        asker.newest(2);
        asker.press(asker.link("unsubscribe"));
    }

    /** Owes a marketing message to somebody who allowed it. */
    void market() {
        write("market@permissions.example");
    }

    private void write(String email) {
        desk.post(
                "/desk/messages",
                Map.of("subject", "Kirje", "text", "Hei!", "persons", List.of(found(email))));
    }

    private void allow(String email) {
        running.visitor()
                .post(
                        "/forms/contact",
                        Filled.formWithConsents(
                                running.statement(), running.statement().forms().getFirst(), email),
                        "fi");
        Asker asker = running.asker(email);
        asker.newest(1);
        running.visitor().post(asker.link("submissions").getPath(), Map.of("act", "confirm"), "fi");
    }

    /** Something is still owed to the person who is being erased. */
    private void whileAMailIsOwed(String email, Runnable act) {
        Map<String, String> another =
                Filled.form(running.statement(), running.statement().forms().getFirst(), email);
        another.put("message", "Vielä yksi asia.");
        running.control().mailEndpoint(false);
        running.visitor().post("/forms/contact", another, "fi");
        act.run();
        running.control().mailEndpoint(true);
    }

    private void keepTheRegister() {
        String email = "customer@permissions.example";
        String person = desk.addCustomer(email, "2020-01-01");
        String path = "/desk/persons/" + person;
        Desk.done(
                desk.post(
                        path + "/fields",
                        Map.of("field", "position", "value", "Johtaja", "source", "phone")));
        Desk.done(
                desk.post(
                        path + "/addresses",
                        Map.of("email", "second." + email, "source", "phone")));
        Desk.done(
                desk.post(
                        path + "/disclosures",
                        Map.of(
                                "recipient", "Painotalo Oy",
                                "fields", List.of("phone"),
                                "on", "2026-11-24",
                                "reason", "Kortit",
                                "country", "FI")));
        Desk.done(
                desk.post(
                        path + "/vouchers",
                        Map.of(
                                "financialYearEnd",
                                "2026-12-31",
                                "values",
                                Map.of("invoiceNumber", "1"))));
        String relationship = desk.person(person).at("/relationships/0/id").asText();
        Desk.done(
                desk.post(
                        path + "/relationships",
                        Map.of("id", relationship, "endedOn", "2026-06-30")));
        answer(email);
        desk.get("/desk/journal/verification");
        Desk.done(desk.get("/desk/retention"));
        Desk.done(desk.get("/desk/retention/runs"));
        Desk.done(desk.post("/desk/retention/what-if", Map.of("rules", periods())));
    }

    /** The phone is corrected and its recipient told; then everything but the voucher goes. */
    private void answer(String email) {
        Asker asker = running.asker(email);
        asker.askAndConfirm(CORRECTION, Right.RECTIFICATION);
        asker.newest(2);
        desk.rule(
                asker.number(),
                Map.of(
                        "right",
                        Right.RECTIFICATION,
                        "verdict",
                        "ACCEPT",
                        "fields",
                        Map.of("phone", "+358402222222")));
        JsonNode task = desk.get("/desk/tasks").json().at("/tasks/0");
        String request = task.path("case").asText();
        desk.post(
                "/desk/cases/" + request + "/tasks/" + task.path("id").asText(),
                Map.of("outcome", "SENT"));
        desk.get("/desk/cases/" + request);
        desk.get("/desk/cases/" + request + "/evidence");
        asker.newest(3);
        asker.askAndConfirm(Right.ERASURE);
        asker.newest(5);
        String number = asker.number();
        Map<String, ?> ruling =
                Map.of("right", Right.ERASURE, "verdict", "ACCEPT", "reason", "Kirjanpito.");
        whileAMailIsOwed(email, () -> desk.rule(number, ruling));
        desk.get("/desk/cases?queue=unconfirmed");
    }

    private void restrictAndLift() {
        Asker asker = running.asker("restrict@permissions.example").known();
        asker.askAndConfirm(
                List.of(Map.entry("ground", RestrictionGround.LEGAL_CLAIM.name())),
                Right.RESTRICTION);
        asker.newest(3);
        String id = desk.caseOf(asker.number()).path("id").asText();
        desk.rule(
                asker.number(),
                Map.of("right", Right.RESTRICTION, "verdict", "ACCEPT", "reason", "Riita."));
        long version = desk.get("/desk/cases/" + id).json().path("version").asLong();
        Desk.done(
                desk.post(
                        "/desk/cases/" + id + "/restriction-lift",
                        Map.of("version", version, "reason", "Sovittu.")));
    }

    /** Reminder, closing, the end of a restriction, an erasure that waited, removal of content. */
    private void letTimePass() {
        Asker asker = running.asker("never@permissions.example");
        asker.ask(Right.ACCESS);
        Asker waits = running.asker("waits@permissions.example").known();
        waits.askAndConfirm(Right.ACCESS, Right.ERASURE);
        waits.newest(4);
        running.control().advance("P3D");
        whileAMailIsOwed(
                waits.email(),
                () -> {
                    running.control().advance("P5D");
                    running.sweep();
                });
        for (String step : List.of("P4D", "P5D", "P8D", "P40D")) {
            running.control().advance(step);
            running.sweep();
            Control.pause(500);
        }
        // At whatever time this runs, now there is a morning, when the company gets its mail.
        running.control().advance("PT7H");
        running.sweep();
    }

    private Map<String, String> periods() {
        return Map.of(running.statement().retention().getFirst().key(), "P1Y");
    }

    /** Time to Live takes somebody to whom something is still owed. */
    private void witness() {
        Asker asker = running.asker("left@permissions.example").known();
        TimeToLive timeToLive = new TimeToLive(running);
        whileAMailIsOwed(
                asker.email(), () -> timeToLive.told(timeToLive.takeRoot(asker.email()), 1));
    }

    private String found(String email) {
        return Desk.done(
                        desk.post(
                                "/desk/persons/search",
                                Map.of("email", email, "purpose", "marketing")))
                .json()
                .at("/persons/0/id")
                .asText();
    }
}
