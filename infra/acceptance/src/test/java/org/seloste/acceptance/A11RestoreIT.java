package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.local.LocalSystem;
import org.seloste.restore.Main;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A backup of the register from before an erasure brings nobody back, and takes no right from those
 * who stay. The saved copy stands for what DynamoDB restores.
 */
final class A11RestoreIT {
    private static final String SAVED = "seloste-Register-saved";
    private static final String ERASED = "erased@restore.example";
    private static final String STAYS = "stays@restore.example";
    private static final String BANS = "bans@restore.example";
    private static final String LATE = "late@restore.example";
    private static final Pattern LABEL = Pattern.compile("RegisterStreamLabel=(\\S+)");

    @Test
    void aProspectWhoWasErasedAfterTheBackupIsGoneBeforeAnybodyReadsIt(@TempDir Path data)
            throws Exception {
        Restored restored;
        try (Running running = Running.start(data, Map.of())) {
            Stream.of(ERASED, STAYS, BANS).forEach(email -> running.asker(email).known());
            Instant at = running.system().clock().instant();
            save(running.system());
            Control.pause(10);
            erase(running);
            running.asker(BANS).askAndConfirm(Right.MARKETING_BAN);
            running.asker(LATE).known();

            restored = restore(running, at);
            Restored again = restore(running, at);

            assertThat(restored.code()).as(restored.said()).isZero();
            assertThat(restored.said())
                    .contains("LEFT=1", "MARKETING_BANNED=1", "SUBMISSION_RECEIVED=1")
                    .contains("1 forms were received since")
                    .doesNotContain("example");
            assertThat(again.code()).isZero();
            assertThat(again.said()).contains("Done again: nothing");
            assertThat(journal(running)).contains("REGISTER_RESTORED");
        }
        try (Running running = Running.start(data, restored.parameters())) {
            assertThat(rows(running, ERASED)).isEmpty();
            assertThat(rows(running, LATE)).isEmpty();
            assertThat(rows(running, STAYS)).hasSize(4);
            assertThat(rows(running, BANS)).hasSize(4);
            assertThat(root(running, BANS)).containsKey("bannedAt");
            assertThat(root(running, STAYS)).doesNotContainKey("bannedAt");
            whoeverWasErasedMayComeByThemselves_butNobodyBringsThem(running);
        }
    }

    private static void whoeverWasErasedMayComeByThemselves_butNobodyBringsThem(Running running) {
        assertThat(running.desk("auli").addFromPublicSource(ERASED).json().toString())
                .contains("SUPPRESSED");
        running.asker(ERASED).known();
        assertThat(rows(running, ERASED)).hasSize(4);
    }

    private static void erase(Running running) {
        Asker asker = running.asker(ERASED);
        asker.askAndConfirm(Right.ERASURE);
        asker.newest(3);
        assertThat(rows(running, ERASED)).isEmpty();
    }

    /** What the command said, and with which code it ended. */
    private record Restored(int code, String said) {
        /** What it tells to deploy with. */
        Map<String, String> parameters() {
            Matcher label = LABEL.matcher(said);
            assertThat(label.find()).isTrue();
            return Map.of("RegisterTableName", SAVED, "RegisterStreamLabel", label.group(1));
        }
    }

    private static Restored restore(Running running, Instant at) {
        Map<String, String> environment = new HashMap<>(running.system().environment());
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", running.system().dynamoDbUrl().toString());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code =
                Main.run(
                        List.of("--copy", SAVED, "--at", at.toString()),
                        environment,
                        running.system().clock(),
                        new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Restored(code, said.toString(StandardCharsets.UTF_8));
    }

    /** A table of the same keys and indexes with the same items, as a restore makes it. */
    private static void save(LocalSystem system) {
        DynamoDbClient client = system.dynamoDb();
        String register = system.tables().name("Register");
        TableDescription table = client.describeTable(of -> of.tableName(register)).table();
        List<GlobalSecondaryIndex> indexes =
                table.globalSecondaryIndexes().stream()
                        .map(
                                index ->
                                        GlobalSecondaryIndex.builder()
                                                .indexName(index.indexName())
                                                .keySchema(index.keySchema())
                                                .projection(index.projection())
                                                .build())
                        .toList();
        client.createTable(
                create ->
                        create.tableName(SAVED)
                                .billingMode(BillingMode.PAY_PER_REQUEST)
                                .attributeDefinitions(table.attributeDefinitions())
                                .keySchema(table.keySchema())
                                .globalSecondaryIndexes(indexes));
        client.scanPaginator(scan -> scan.tableName(register))
                .items()
                .forEach(item -> client.putItem(put -> put.tableName(SAVED).item(item)));
    }

    private static List<Map<String, AttributeValue>> rows(Running running, String email) {
        List<String> keys = new ArrayList<>();
        running.control()
                .person(email)
                .path("Register")
                .forEach(row -> keys.add(row.path("pk").asText() + row.path("sk").asText()));
        return running.items("Register").stream()
                .filter(item -> keys.contains(item.get("pk").s() + item.get("sk").s()))
                .toList();
    }

    private static Map<String, AttributeValue> root(Running running, String email) {
        return rows(running, email).stream()
                .filter(item -> item.get("pk").s().startsWith("P#"))
                .filter(item -> item.get("sk").s().equals("@"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> journal(Running running) {
        return running.items("Journal").stream()
                .filter(item -> item.containsKey("event"))
                .map(item -> item.get("event").s())
                .toList();
    }
}
