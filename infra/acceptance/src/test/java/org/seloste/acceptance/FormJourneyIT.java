package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Form;
import org.seloste.statement.Purpose;
import org.seloste.statement.Statement;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the form to the register, to the mail and back, on any statement. The subclasses name a
 * statement and say nothing else, so that no rule of one company can hide in the code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FormJourneyIT {
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>]+/submissions/[^\\s\"<>]+");

    private final Path yaml;
    private final Period kept;
    private Running running;
    private int counter;

    /**
     * The journey on a statement.
     *
     * @param yaml the statement
     * @param kept how long it keeps what its first form brings, as its text says, not as code
     *     counts
     */
    FormJourneyIT(Path yaml, Period kept) {
        this.yaml = yaml;
        this.kept = kept;
    }

    @BeforeAll
    void start() throws Exception {
        running = open(yaml);
    }

    /** Starts the system; a subclass may do it on something else than the embedded services. */
    Running open(Path statement) throws Exception {
        return Running.start(statement);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void statement_isShownInEachOfItsLanguages() {
        Statement statement = running.statement();
        for (String language : statement.languages()) {
            HttpResponse<String> page = running.visitor().get("/statement", language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\"")
                    .contains(statement.controller().email());
            for (Purpose purpose : statement.purposes()) {
                assertThat(Visitor.words(page)).contains(purpose.name().in(language));
            }
            assertThat(Visitor.words(page)).contains(statement.authority().name().in(language));
        }
    }

    @Test
    void form_isStoredOnceAndConfirmedByMailInEachLanguage() {
        for (Form form : running.statement().forms()) {
            for (String language : running.statement().languages()) {
                String email = address();
                HttpResponse<String> page =
                        running.visitor()
                                .post(
                                        path(form),
                                        Filled.form(running.statement(), form, email),
                                        language);
                assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
                List<JsonNode> mails = running.mailbox().awaitMailsTo(email, 1);
                assertThat(mails).hasSize(1);
                assertThat(mails.getFirst().get("language").asText()).isEqualTo(language);
                assertThat(submissions(email)).hasSize(1);
            }
        }
    }

    @Test
    void form_tellsOnPageAndInMailTheDayThatTheStatementGives() {
        Form form = form();
        String language = running.statement().defaultLanguage();
        String email = address();
        HttpResponse<String> page =
                running.visitor()
                        .post(path(form), Filled.form(running.statement(), form, email), language);
        LocalDate lastDay = LocalDate.now(running.statement().zone()).plus(kept);
        JsonNode mail = running.mailbox().awaitMailsTo(email, 1).getFirst();
        assertThat(Visitor.words(page)).containsPattern(Days.written(lastDay));
        assertThat(running.mailbox().text(mail)).containsPattern(Days.written(lastDay));
        assertThat(submissions(email).getFirst().get("attributes").get("deletableFrom").asLong())
                .isEqualTo(
                        lastDay.plusDays(1)
                                .atStartOfDay(running.statement().zone())
                                .toEpochSecond());
    }

    @Test
    void company_isToldOfTheMessageWithTheSenderToReplyTo() {
        for (Form form : running.statement().forms()) {
            Form.Notify notification = form.notification();
            if (notification == null) {
                continue;
            }
            String email = address();
            int before = running.mailbox().mailsTo(notification.email()).size();
            running.visitor()
                    .post(
                            path(form),
                            Filled.form(running.statement(), form, email),
                            running.statement().defaultLanguage());
            List<JsonNode> mails = running.mailbox().awaitMailsTo(notification.email(), before + 1);
            assertThat(mails).hasSize(before + 1);
            JsonNode mail = mails.getFirst();
            assertThat(running.mailbox().text(mail).contains("Åsa Öst"))
                    .isEqualTo(notification.content() == Form.Notify.Content.MESSAGE);
        }
    }

    @Test
    void badInput_isToldInTheLanguageKeepsWhatWasTypedAndStoresNothing() {
        Form form = form();
        for (String language : running.statement().languages()) {
            Map<String, String> values =
                    Filled.form(running.statement(), form, "kept-" + address());
            String emailField = Filled.emailField(running.statement(), form);
            values.put(emailField, "nobody.example.com");
            HttpResponse<String> page = running.visitor().post(path(form), values, language);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\"")
                    .contains("nobody.example.com")
                    .contains("aria-invalid=\"true\"");
            assertThat(running.control().table("Register").toString())
                    .doesNotContain("nobody.example.com");
        }
    }

    @Test
    void unknownField_isRefusedByNameAsAProblem() {
        Form form = form();
        Map<String, String> values = Filled.form(running.statement(), form, address());
        values.put("shoe_size", "43");
        HttpResponse<String> problem = running.visitor().postJson(path(form), json(values));
        assertThat(problem.statusCode()).isEqualTo(422);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(problem.body()).contains("shoe_size");
    }

    @Test
    void sameFormTwice_isOneSubmissionAndOneMail() {
        Form form = form();
        String email = address();
        Map<String, String> values = Filled.form(running.statement(), form, email);
        String language = running.statement().defaultLanguage();
        assertThat(running.visitor().post(path(form), values, language).statusCode())
                .isEqualTo(200);
        assertThat(running.visitor().post(path(form), values, language).statusCode())
                .isEqualTo(200);
        assertThat(running.mailbox().awaitMailsTo(email, 1)).hasSize(1);
        assertThat(submissions(email)).hasSize(1);
    }

    @Test
    void notMe_deletesTheSubmissionOnlyWhenTheButtonIsPressed() {
        Form form = form();
        String email = address();
        String language = running.statement().defaultLanguage();
        running.visitor().post(path(form), Filled.form(running.statement(), form, email), language);
        String link = link(email);
        for (int scan = 0; scan < 5; scan++) {
            assertThat(running.visitor().get(link, language).statusCode()).isEqualTo(200);
            assertThat(running.visitor().head(link).statusCode()).isEqualTo(200);
        }
        assertThat(submissions(email)).hasSize(1);
        Map<String, String> button = Map.of("act", "disown");
        HttpResponse<String> first = running.visitor().post(link, button, language);
        HttpResponse<String> second = running.visitor().post(link, button, language);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(running.control().table("Register").toString()).doesNotContain(email);
    }

    @Test
    void consent_isUnusableUntilItIsConfirmedFromTheMail() {
        Form form =
                running.statement().forms().stream()
                        .filter(candidate -> !candidate.consents().isEmpty())
                        .findFirst()
                        .orElseThrow();
        String email = address();
        String language = running.statement().defaultLanguage();
        running.visitor()
                .post(
                        path(form),
                        Filled.formWithConsents(running.statement(), form, email),
                        language);
        String link = link(email);
        assertThat(running.control().person(email).toString()).contains("UNCONFIRMED");
        assertThat(running.visitor().post(link, Map.of("act", "confirm"), language).statusCode())
                .isEqualTo(200);
        assertThat(running.control().person(email).toString())
                .contains("CONFIRMED")
                .doesNotContain("UNCONFIRMED");
    }

    private Form form() {
        return running.statement().forms().getFirst();
    }

    private String address() {
        counter++;
        return "visitor-%d@%s.example".formatted(counter, getClass().getSimpleName().toLowerCase());
    }

    private List<JsonNode> submissions(String email) {
        return running.control().person(email).findParents("sk").stream()
                .filter(row -> row.path("sk").asText().startsWith("S#"))
                .toList();
    }

    private static String path(Form form) {
        return "/forms/" + form.key();
    }

    private String link(String email) {
        String text = running.mailbox().text(running.mailbox().awaitMailsTo(email, 1).getFirst());
        Matcher matcher = LINK.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return URI.create(matcher.group()).getPath();
    }

    private static String json(Map<String, String> values) {
        return new ObjectMapper().valueToTree(values).toString();
    }
}
