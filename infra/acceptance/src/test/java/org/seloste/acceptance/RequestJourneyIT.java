package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Field;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every kind of request in every language, from the form to the final letter, on any statement. The
 * subclasses name a statement and say nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RequestJourneyIT {
    /** What waits for an employee. */
    private static final Set<Right> DECIDED =
            EnumSet.of(Right.RECTIFICATION, Right.RESTRICTION, Right.OBJECTION);

    /** A name of the code where people should read a word. */
    private static final Pattern RAW =
            Pattern.compile(
                    Stream.of(Right.values(), RequestState.values(), RefusalGround.values())
                            .flatMap(Arrays::stream)
                            .map(Enum::name)
                            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private final Path yaml;
    private Running running;
    private int counter;

    RequestJourneyIT(Path yaml) {
        this.yaml = yaml;
    }

    @BeforeAll
    void start() throws Exception {
        running = Running.start(yaml);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void everyKind_inEveryLanguage_goesFromTheFormToTheFinalLetter() {
        for (String language : running.statement().languages()) {
            for (Right right : Right.values()) {
                Asker asker = asker(language).known();
                HttpResponse<String> confirmed = asker.askAndConfirm(details(right), right);
                assertThat(confirmed.statusCode()).as("%s %s", right, language).isEqualTo(200);
                if (DECIDED.contains(right)) {
                    assertDueIsTold(asker.newest(3), language);
                    accept(asker, right);
                }
                assertFinal(asker, right, language);
            }
        }
    }

    @Test
    void refusal_inEveryLanguage_givesReasonAndRemedies() {
        for (String language : running.statement().languages()) {
            Asker asker = asker(language).known();
            asker.askAndConfirm(details(Right.RECTIFICATION), Right.RECTIFICATION);
            asker.newest(3);
            decide(
                    asker,
                    Map.of(
                            "right",
                            Right.RECTIFICATION,
                            "verdict",
                            "REFUSE",
                            "ground",
                            RefusalGround.DATA_CORRECT,
                            "reason",
                            "Tiedot ovat oikein, tarkistimme ne 24.11."));
            String letter = asker.newest(4);
            Statement statement = running.statement();
            assertThat(letter)
                    .contains("Tiedot ovat oikein, tarkistimme ne 24.11.")
                    .contains(statement.authority().name().in(language))
                    .contains(statement.authority().email())
                    .containsIgnoringCase(statement.authority().court().in(language));
            assertThat(letter).doesNotContainPattern(RAW);
        }
    }

    @Test
    void unknownAddress_learnsInItsLanguageThatNothingIsHeld() {
        for (String language : running.statement().languages()) {
            Asker asker = asker(language);
            asker.askAndConfirm(Right.ACCESS, Right.ERASURE);
            assertThat(running.mailbox().awaitMailsTo(asker.email(), 2)).hasSize(2);
            assertThat(asker.mails().getFirst().get("kind").asText()).isEqualTo("REQUEST_ANSWERED");
            assertThat(asker.newest(2)).doesNotContainPattern(RAW);
        }
    }

    private void assertFinal(Asker asker, Right right, String language) {
        int count = DECIDED.contains(right) ? 4 : 3;
        JsonNode mail = running.mailbox().awaitMailsTo(asker.email(), count).getFirst();
        boolean data = right == Right.ACCESS || right == Right.PORTABILITY;
        assertThat(mail.get("kind").asText())
                .as("%s %s", right, language)
                .isEqualTo(data ? "DATA_READY" : "REQUEST_ANSWERED");
        assertThat(mail.get("language").asText()).isEqualTo(language);
        assertThat(mail.get("subject").asText()).doesNotContainPattern(RAW).contains("2026-");
        assertThat(running.mailbox().text(mail)).doesNotContainPattern(RAW);
    }

    private void assertDueIsTold(String letter, String language) {
        LegalClock clock = LegalClock.of(running.statement());
        LocalDate due = clock.due(clock.receivedOn(Instant.now()), 0);
        assertThat(letter).as(language).containsPattern(Days.written(due));
    }

    private void accept(Asker asker, Right right) {
        Map<String, Object> ruling =
                right == Right.RECTIFICATION
                        ? Map.of(
                                "right",
                                right,
                                "verdict",
                                "ACCEPT",
                                "fields",
                                Map.of(nameField(), "Åsa Östman"))
                        : Map.of("right", right, "verdict", "ACCEPT", "reason", "Selvitetty.");
        decide(asker, ruling);
    }

    private void decide(Asker asker, Map<String, Object> ruling) {
        running.desk("auli").rule(asker.number(), ruling);
    }

    private List<Map.Entry<String, String>> details(Right right) {
        return switch (right) {
            case RECTIFICATION ->
                    List.of(
                            Map.entry("field", nameField()),
                            Map.entry("wrong", "Åsa Öst"),
                            Map.entry("right", "Åsa Östman"));
            case RESTRICTION ->
                    List.of(Map.entry("ground", RestrictionGround.ACCURACY_CONTESTED.name()));
            case OBJECTION -> List.of(Map.entry("situation", "Asun kaupungissa, jossa ei ole."));
            case ACCESS, ERASURE, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> List.of();
        };
    }

    /** The first field of one line that the first form asks. */
    private String nameField() {
        Statement statement = running.statement();
        return statement.forms().getFirst().fields().stream()
                .map(asked -> statement.field(asked.field()))
                .filter(field -> field.type() == Field.Type.LINE)
                .map(Field::key)
                .findFirst()
                .orElseThrow();
    }

    private Asker asker(String language) {
        return running.asker("journey" + counter++ + "@example.com", language);
    }
}
