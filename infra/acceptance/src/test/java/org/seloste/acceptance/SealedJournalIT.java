package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.journalcheck.Main;
import org.seloste.register.storage.Aws;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The journal of a whole system: sealed by the hour, verified in three ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SealedJournalIT {
    private static final Path SECOND_OPINION =
            Running.ROOT.resolve("infra/journal-check/check-seals.py");

    private Running running;
    private Desk desk;
    private String number;
    private String anchor;

    @BeforeAll
    void eraseSomebodyAndSeal() throws Exception {
        running = Running.start(Running.KUMU);
        desk = running.desk("auli");
        Asker asker = running.asker("sealed@example.net").known();
        asker.askAndConfirm(
                List.of(Map.entry("wrong", "040 1"), Map.entry("right", "+358 40 123 4567")),
                Right.RECTIFICATION,
                Right.MARKETING_BAN);
        asker.newest(3);
        number = asker.number();
        running.control().advance("PT1H");
        running.sweep();
        running.control().advance("PT2H");
        running.sweep();
        anchor = verification("").path("anchor").asText();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    @Order(1)
    void journal_isIntact_byEndpointAndCommand() {
        JsonNode verdict = verification("?anchor=" + anchor);
        Command command = command("--anchor", anchor);

        assertThat(verdict.path("intact").asBoolean()).isTrue();
        assertThat(verdict.path("entries").asLong()).isEqualTo(entries().size());
        assertThat(command.exitCode()).as(command.printed()).isZero();
        assertThat(command.printed()).contains(anchor);
    }

    @Test
    @Order(2)
    void journal_isIntact_inASecondOpinion(@TempDir Path directory) throws Exception {
        SecondOpinion opinion = secondOpinion(directory);

        assertThat(opinion.exitCode()).as(opinion.printed()).isZero();
        assertThat(opinion.printed()).contains(anchor);
    }

    @Test
    @Order(3)
    void evidenceFile_namesTheSealOfEachLine_andTheLettersThatWent() {
        String id = desk.caseOf(number).path("id").asText();
        JsonNode file = Desk.done(desk.get("/desk/cases/" + id + "/evidence")).json();

        assertThat(file.path("journal"))
                .isNotEmpty()
                .allMatch(line -> line.path("seal").asText().contains(":"));
        assertThat(file.path("mails"))
                .extracting(mail -> mail.path("kind").asText())
                .contains("REQUEST_CONFIRMATION", "REQUEST_ACCEPTED");
        assertThat(file.path("mails"))
                .allMatch(mail -> mail.path("letterHash").asText().length() == 64);
        assertThat(Visitor.words(desk.page("/desk/cases/" + id + "/evidence?lang=sv")))
                .contains(
                        "Behandlingen av begäran nr " + number, "Förbud mot direktmarknadsföring");
    }

    @Test
    @Order(4)
    void changedEntry_isNamed_inAllThreeWays(@TempDir Path directory) throws Exception {
        Map<String, AttributeValue> entry = entries().get(entries().size() / 2);
        Map<String, AttributeValue> changed = new HashMap<>(entry);
        changed.put("subject", AttributeValue.fromS("somebody-else"));
        put(changed);
        String place = entry.get("pk").s() + " / " + entry.get("sk").s();

        assertThat(verification("").path("intact").asBoolean(true)).isFalse();
        assertThat(verification("").path("place").asText()).isEqualTo(place);
        assertThat(command().exitCode()).isOne();
        assertThat(command().printed()).contains(place);
        SecondOpinion opinion = secondOpinion(directory);
        assertThat(opinion.exitCode()).isNotZero();
        assertThat(opinion.printed()).contains(entry.get("sk").s());
        put(entry);
    }

    @Test
    @Order(5)
    void cutEnd_isFoundByTheSealThatTheLogTold() {
        seals().subList(seals().size() - 1, seals().size()).forEach(this::delete);

        assertThat(verification("").path("intact").asBoolean()).isTrue();
        JsonNode against = verification("?anchor=" + anchor);
        assertThat(against.path("intact").asBoolean(true)).isFalse();
        assertThat(against.path("change").asText()).isEqualTo("MISSING");
    }

    @Test
    @Order(6)
    void whatWasPruned_isNotMissed_inAllThreeWays(@TempDir Path directory) throws Exception {
        running.control().advance("P4Y");
        running.sweep();

        JsonNode verdict = verification("");
        assertThat(verdict.path("intact").asBoolean()).as(verdict.toString()).isTrue();
        assertThat(verdict.path("pruned").asLong()).isPositive();
        Command command = command();
        assertThat(command.exitCode()).as(command.printed()).isZero();
        assertThat(command.printed()).contains("were pruned");
        SecondOpinion opinion = secondOpinion(directory);
        assertThat(opinion.exitCode()).as(opinion.printed()).isZero();
        assertThat(opinion.printed()).contains(verdict.path("pruned").asLong() + " pruned");
    }

    @Test
    @Order(7)
    void markTakenAway_leavesAGap_inAllThreeWays(@TempDir Path directory) throws Exception {
        running.items("Journal").stream()
                .filter(item -> item.get("pk").s().equals("PRUNED"))
                .forEach(this::delete);

        assertThat(verification("").path("change").asText()).isEqualTo("MISSING");
        assertThat(command().exitCode()).isOne();
        assertThat(secondOpinion(directory).exitCode()).isNotZero();
    }

    private JsonNode verification(String query) {
        return Desk.done(desk.get("/desk/journal/verification" + query)).json();
    }

    private record Command(int exitCode, String printed) {}

    private Command command(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exitCode =
                Main.run(
                        List.of(arguments),
                        environment(),
                        running.system().clock().instant(),
                        new PrintStream(printed, true, UTF_8));
        return new Command(exitCode, printed.toString(UTF_8));
    }

    /** Of somebody who may read the journal and the secret. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(running.system().environment());
        environment.put("AWS_ACCESS_KEY_ID", "RetentionSweep");
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", running.system().dynamoDbUrl().toString());
        return environment;
    }

    private record SecondOpinion(int exitCode, String printed) {}

    private SecondOpinion secondOpinion(Path directory) throws Exception {
        Path copy = DynamoJson.write(running.items("Journal"), directory.resolve("journal.json"));
        Process python;
        try {
            python =
                    new ProcessBuilder("python3", SECOND_OPINION.toString(), copy.toString())
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException absent) {
            assumeTrue(false, "no python3 on this machine");
            throw absent;
        }
        try (OutputStream secret = python.getOutputStream()) {
            secret.write(secret().getBytes(UTF_8));
        }
        String printed = new String(python.getInputStream().readAllBytes(), UTF_8);
        return new SecondOpinion(python.waitFor(), printed);
    }

    private String secret() {
        Map<String, String> environment = environment();
        return new Aws(environment).secret(environment.getOrDefault("KEYS_SECRET", ""));
    }

    private List<Map<String, AttributeValue>> entries() {
        return sorted("J#");
    }

    private List<Map<String, AttributeValue>> seals() {
        return sorted("SEAL");
    }

    private List<Map<String, AttributeValue>> sorted(String partition) {
        String sealed = sealedUntil();
        return running.items("Journal").stream()
                .filter(item -> item.get("pk").s().startsWith(partition))
                .filter(item -> item.get("sk").s().compareTo(sealed) < 0)
                .sorted(Comparator.comparing(item -> item.get("sk").s()))
                .toList();
    }

    /** What was written since the last seal counts for nothing yet. */
    private String sealedUntil() {
        return running.items("Journal").stream()
                .filter(item -> item.get("pk").s().equals("SEAL"))
                .map(item -> item.get("to").s())
                .max(String::compareTo)
                .orElse("9999-01-01T00:00:00Z");
    }

    private void put(Map<String, AttributeValue> item) {
        String table = running.system().tables().name("Journal");
        running.system().dynamoDb().putItem(request -> request.tableName(table).item(item));
    }

    private void delete(Map<String, AttributeValue> item) {
        String table = running.system().tables().name("Journal");
        running.system()
                .dynamoDb()
                .deleteItem(
                        request ->
                                request.tableName(table)
                                        .key(Map.of("pk", item.get("pk"), "sk", item.get("sk"))));
    }
}
