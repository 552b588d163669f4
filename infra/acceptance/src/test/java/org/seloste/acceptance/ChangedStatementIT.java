package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * A word changed in the statement changes page, validation, mail and expiry, and nothing else is
 * edited.
 */
final class ChangedStatementIT {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final String EMAIL = "changed@statement.example";

    @Test
    void shorterPeriod_showsOnThePageInTheMailAndInTheExpiry() throws Exception {
        EditedStatement edited =
                EditedStatement.of(Running.KUMU).replace("period: P3Y", "period: P14M");
        LocalDate lastDay = LocalDate.now(HELSINKI).plusMonths(14);
        try (Running running = Running.start(edited.write())) {
            assertThat(Visitor.words(running.visitor().get("/statement", "en")))
                    .contains("14 months");
            HttpResponse<String> page = send(running, "contact", Map.of());
            assertThat(page.body()).contains(Integer.toString(lastDay.getYear()));
            assertThat(mail(running)).contains(Integer.toString(lastDay.getYear()));
            long deletable = lastDay.plusDays(1).atStartOfDay(HELSINKI).toEpochSecond();
            assertThat(submission(running).get("attributes").get("deletableFrom").asLong())
                    .isEqualTo(deletable);
        }
    }

    @Test
    void newField_isAskedStoredAndMailed() throws Exception {
        EditedStatement edited =
                EditedStatement.of(Running.KUMU)
                        .replace(
                                "      - key: position\n",
                                """
                                      - key: shoeSize
                                        name: { fi: Kengännumero, sv: Skonummer, en: Shoe size }
                                        type: LINE
                                        maxLength: 3
                                      - key: position
                                """)
                        .replace(
                                "      - field: company\n",
                                """
                                      - field: shoeSize
                                        required: true
                                      - field: company
                                """);
        try (Running running = Running.start(edited.write())) {
            assertThat(running.visitor().get("/statement", "en").body()).contains("Shoe size");
            assertThat(running.visitor().get("/forms/contact", "sv").body()).contains("Skonummer");
            assertThat(send(running, "contact", Map.of()).statusCode()).isEqualTo(422);
            assertThat(send(running, "contact", Map.of("shoeSize", "4300")).statusCode())
                    .isEqualTo(422);
            assertThat(send(running, "contact", Map.of("shoeSize", "43")).statusCode())
                    .isEqualTo(200);
            assertThat(submission(running).toString()).contains("shoeSize");
            assertThat(mail(running)).contains("Shoe size");
        }
    }

    @Test
    void newForm_isServedAndStored() throws Exception {
        EditedStatement edited =
                EditedStatement.of(Running.KUMU)
                        .replace(
                                "forms:\n",
                                """
                                forms:
                                  - key: offer
                                    title: { fi: Pyydä tarjous, sv: Begär offert, en: Ask for an offer }
                                    intro: null
                                    purpose: customerCare
                                    source: web_form
                                    relationship: prospect
                                    fields:
                                      - field: email
                                        required: true
                                      - field: message
                                        required: true
                                    consents: []
                                    replyWithin:
                                      fi: Vastaamme viikossa.
                                      sv: Vi svarar inom en vecka.
                                      en: We reply within a week.
                                    notify: null
                                    origins: []
                                    next: []
                                """);
        try (Running running = Running.start(edited.write())) {
            assertThat(running.visitor().get("/forms/offer", "en").body())
                    .contains("Ask for an offer");
            HttpResponse<String> page = send(running, "offer", Map.of());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("We reply within a week.");
            assertThat(submission(running).toString()).contains("offer");
            assertThat(mail(running)).contains("Ask for an offer");
        }
    }

    private static HttpResponse<String> send(
            Running running, String form, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(Map.of("email", EMAIL, "message", "A message"));
        values.putAll(more);
        return running.visitor().post("/forms/" + form, values, "en");
    }

    private static String mail(Running running) {
        return running.control().text(running.control().awaitMailsTo(EMAIL, 1).getFirst());
    }

    private static JsonNode submission(Running running) {
        return running.control().person(EMAIL).findParents("sk").stream()
                .filter(row -> row.get("sk").asText().startsWith("S#"))
                .findFirst()
                .orElseThrow();
    }
}
