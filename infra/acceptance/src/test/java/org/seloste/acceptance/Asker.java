package org.seloste.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

import org.seloste.statement.Right;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks for their rights, with an address whose mails they read. */
public final class Asker {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private static final Pattern NUMBER = Pattern.compile("\\b20\\d\\d-[A-Z0-9]{6}\\b");

    private final Running running;
    private final String email;
    private final String language;

    Asker(Running running, String email, String language) {
        this.running = running;
        this.email = email;
        this.language = language;
    }

    public String email() {
        return email;
    }

    /** Becomes known by sending the first form of the statement. */
    public Asker known() {
        String form = running.statement().forms().getFirst().key();
        int before = mails().size();
        running.visitor()
                .post(
                        "/forms/" + form,
                        Filled.form(
                                running.statement(), running.statement().forms().getFirst(), email),
                        language);
        running.mailbox().awaitMailsTo(email, before + 1);
        return this;
    }

    /** Asks for rights at once, as one post of a form. */
    public HttpResponse<String> ask(Right... rights) {
        return ask(List.of(), rights);
    }

    /** Asks for rights with what else is said about them. */
    public HttpResponse<String> ask(List<Map.Entry<String, String>> details, Right... rights) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Arrays.stream(rights).forEach(right -> fields.add(Map.entry("wish", right.name())));
        fields.addAll(details);
        fields.add(Map.entry("email", email));
        fields.add(Map.entry("name", "Åsa Öst"));
        return running.visitor().post("/requests", fields, language);
    }

    /** Asks, and presses the button behind the mail's link. */
    public HttpResponse<String> askAndConfirm(Right... rights) {
        return askAndConfirm(List.of(), rights);
    }

    /** The same with what else is said about them. */
    public HttpResponse<String> askAndConfirm(
            List<Map.Entry<String, String>> details, Right... rights) {
        int before = mails().size();
        HttpResponse<String> asked = ask(details, rights);
        if (asked.statusCode() >= 300) {
            throw new AssertionError("asking was answered " + asked.statusCode());
        }
        running.mailbox().awaitMailsTo(email, before + 1);
        return press(link("requests/confirm"));
    }

    /** Presses the only button of a page behind a link. */
    public HttpResponse<String> press(URI link) {
        return running.visitor().post(link.getPath(), Map.of(), language);
    }

    /** The page behind a link. */
    public HttpResponse<String> open(URI link) {
        return running.visitor().get(link.getPath(), language);
    }

    /** The mails so far, the newest first. */
    public List<JsonNode> mails() {
        return running.mailbox().mailsTo(email);
    }

    /** Waits for so many mails, and gives the newest one's text. */
    public String newest(int count) {
        return running.mailbox().text(running.mailbox().awaitMailsTo(email, count).getFirst());
    }

    /** The newest link of that kind in the mails. */
    public URI link(String path) {
        return find(path).orElseThrow(() -> new AssertionError("no mail leads to " + path));
    }

    /** Waits for so many mails, and for those after them until one has a link of that kind. */
    public void awaitLink(String path, int count) {
        for (int mails = count; find(path).isEmpty(); mails++) {
            newest(mails);
        }
    }

    private Optional<URI> find(String path) {
        return mails().stream()
                .flatMap(mail -> LINK.matcher(running.mailbox().text(mail)).results())
                .map(found -> found.group())
                .filter(link -> link.contains("/" + path + "/"))
                .findFirst()
                .map(URI::create);
    }

    /** The number of the case that the newest mail is about, such as 2026-7KQ2MD. */
    public String number() {
        Matcher number = NUMBER.matcher(mails().getFirst().get("subject").asText());
        if (!number.find()) {
            throw new AssertionError("the newest mail names no case");
        }
        return number.group();
    }
}
