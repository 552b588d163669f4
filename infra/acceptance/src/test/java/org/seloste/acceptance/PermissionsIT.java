package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.local.Schedules;
import org.seloste.statement.Form;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each function may do what it does, and nothing else. */
final class PermissionsIT {
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>]+/submissions/[^\\s\"<>]+");
    private static final Duration HELD = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void templateAllowsWhatFunctionsDo_andNothingMore() throws Exception {
        try (Running running = Running.start(Running.KUMU)) {
            actBehindTheLink(running, "confirm");
            actBehindTheLink(running, "disown");
            disownWhileANoticeIsOwed(running);
            EveryDuty duty = new EveryDuty(running);
            duty.run();
            leaveAMailToTheHourlyRun(running, duty);
            pruneTheJournal(running);

            assertThat(unused(running)).isEmpty();
        }
    }

    @Test
    void formAnswersAnErrorAndStoresNothing_whenOnePermissionIsMissing(@TempDir Path directory)
            throws Exception {
        String template = Files.readString(Running.TEMPLATE);
        String without =
                template.replace(
                        "Resource: [!GetAtt Outbox.Arn, !GetAtt Journal.Arn]",
                        "Resource: !GetAtt Journal.Arn");
        assertThat(without).isNotEqualTo(template);
        Path changed = Files.writeString(directory.resolve("template.yaml"), without);
        try (Running running = Running.start(Running.KUMU, changed)) {
            assertThat(post(running, "refused@permissions.example").statusCode()).isEqualTo(500);
            assertThat(running.items("Register"))
                    .extracting(item -> item.get("pk").s())
                    .allMatch(pk -> pk.startsWith("IP#"));
            assertThat(running.items("Outbox")).isEmpty();
            assertThat(running.items("Journal")).isEmpty();
        }
    }

    private static void actBehindTheLink(Running running, String act) {
        String address = act + "@permissions.example";
        String language = running.statement().defaultLanguage();
        assertThat(post(running, address).statusCode()).isEqualTo(200);
        JsonNode mail = running.control().awaitMailsTo(address, 1).getFirst();
        Matcher link = LINK.matcher(running.control().text(mail));
        assertThat(link.find()).isTrue();
        String path = URI.create(link.group()).getPath();
        assertThat(running.visitor().get(path, language).statusCode()).isEqualTo(200);
        assertThat(running.visitor().post(path, Map.of("act", act), language).statusCode())
                .isEqualTo(200);
    }

    /** A function that claimed the mail has died: the stream gives it up, until the claim ends. */
    private static void leaveAMailToTheHourlyRun(Running running, EveryDuty duty) {
        String address = "late@permissions.example";
        running.control().mailEndpoint(false);
        assertThat(post(running, address).statusCode()).isEqualTo(200);
        duty.market();
        holdMails(running, HELD, "");
        Control.pause(5_000);
        running.control().mailEndpoint(true);
        running.system().clock().advance(HELD.plusMinutes(1));
        Schedules schedules = running.system().schedules();
        schedules.list().forEach(schedule -> schedules.fire(schedule.name()));
        assertThat(running.control().awaitMailsTo(address, 1)).hasSize(1);
    }

    /** First all is sealed, then what is older goes. */
    private static void pruneTheJournal(Running running) {
        running.control().advance("P4Y");
        running.sweep();
    }

    /** The company's notice is still owed when the sender takes the form back. */
    private static void disownWhileANoticeIsOwed(Running running) {
        String address = "notice@permissions.example";
        running.control().mailEndpoint(false);
        assertThat(post(running, address).statusCode()).isEqualTo(200);
        holdMails(running, Duration.ofDays(1), "SUBMISSION_NOTICE");
        running.control().mailEndpoint(true);
        running.system().clock().advance(Duration.ofMinutes(11));
        running.control().fire("UnsentMailsHourly");
        Asker asker = running.asker(address);
        asker.newest(1);
        running.visitor().post(asker.link("submissions").getPath(), Map.of("act", "disown"), "fi");
    }

    private static void holdMails(Running running, Duration held, String kind) {
        long until = running.system().clock().instant().plus(held).toEpochMilli();
        for (Map<String, AttributeValue> item : running.items("Outbox")) {
            if (item.containsKey("unsent") && item.get("kind").s().contains(kind)) {
                running.system()
                        .dynamoDb()
                        .updateItem(
                                update ->
                                        update.tableName(running.system().tables().name("Outbox"))
                                                .key(
                                                        Map.of(
                                                                "pk", item.get("pk"),
                                                                "sk", item.get("sk")))
                                                .updateExpression("SET claimedUntil = :until")
                                                .expressionAttributeValues(
                                                        Map.of(
                                                                ":until",
                                                                AttributeValue.fromN(
                                                                        Long.toString(until)))));
            }
        }
    }

    private static HttpResponse<String> post(Running running, String address) {
        Form form =
                running.statement().forms().stream()
                        .filter(candidate -> !candidate.consents().isEmpty())
                        .findFirst()
                        .orElseThrow();
        return running.visitor()
                .post(
                        "/forms/" + form.key(),
                        Filled.formWithConsents(running.statement(), form, address),
                        running.statement().defaultLanguage());
    }

    /** A mail arrives a moment before its sender has written down that it was sent. */
    private static List<String> unused(Running running) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> unused = running.system().accessControl().unused();
        while (!unused.isEmpty() && Instant.now().isBefore(end)) {
            Control.pause(100);
            unused = running.system().accessControl().unused();
        }
        return unused;
    }
}
