package org.seloste.acceptance.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.acceptance.Control;
import org.seloste.acceptance.Running;
import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.SesEndpoint;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.template.Stack;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The zips that are deployed, each in a JVM of its own under Lambda's own runtime client: whether
 * everything a function uses is in its package, and nothing stands in its way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PackagedFunctionsIT {
    private static final String SENDER = "packaged@zip.example";
    private static final int TRIES = 100;

    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void formSubmission_storesAForm(@TempDir Path task) throws Exception {
        try (PackagedFunction function =
                start(
                        task,
                        "form-submission",
                        "org.seloste.formsubmission.FormSubmissionHandler",
                        Map.of())) {
            RuntimeStandIn.Outcome outcome = function.invoke(Events.read("form-submission"));
            assertThat(outcome.succeeded()).as(function.log()).isTrue();
            assertThat(outcome.body()).contains("\"statusCode\":202");
            assertThat(running.control().awaitMailsTo(SENDER, 1)).hasSize(1);
            assertThat(function.log()).doesNotContain(SENDER).doesNotContain("Hello");
        }
    }

    @Test
    void publicStatement_showsTheStatement(@TempDir Path task) throws Exception {
        try (PackagedFunction function =
                start(
                        task,
                        "public-statement",
                        "org.seloste.publicstatement.PublicStatementHandler",
                        Map.of())) {
            RuntimeStandIn.Outcome outcome = function.invoke(Events.read("public-statement"));
            assertThat(outcome.succeeded()).as(function.log()).isTrue();
            assertThat(outcome.body()).contains("\"statusCode\":200").contains("lang=\\\"fi\\\"");
        }
    }

    @Test
    void mailDelivery_sendsWhatIsOwed(@TempDir Path task) throws Exception {
        running.system().mail().setUp(false);
        Inbox inbox = Inbox.inMemory(InstantSource.system(), InstantSource.system());
        AccessControl accessControl = running.system().accessControl();
        try (SesEndpoint ses =
                        SesEndpoint.start(inbox, Set.of(), Stack.local("packaged"), accessControl);
                PackagedFunction function =
                        start(
                                task,
                                "mail-delivery",
                                "org.seloste.maildelivery.MailDeliveryHandler",
                                Map.of("AWS_ENDPOINT_URL_SES", ses.uri().toString()))) {
            running.visitor()
                    .post(
                            "/forms/contact",
                            Map.of("email", "owed@zip.example", "message", "Hello"),
                            "en");
            for (int tries = 0; tries < TRIES && inbox.to("owed@zip.example").isEmpty(); tries++) {
                for (Map<String, AttributeValue> owed : owed()) {
                    RuntimeStandIn.Outcome outcome = function.invoke(mailEvent(owed));
                    assertThat(outcome.succeeded()).as(function.log()).isTrue();
                }
                Control.pause(100);
            }
            assertThat(inbox.to("owed@zip.example")).as(function.log()).hasSize(1);
            assertThat(function.log()).doesNotContain("owed@zip.example");
        } finally {
            running.system().mail().setUp(true);
        }
    }

    @Test
    void unsentMails_runs(@TempDir Path task) throws Exception {
        try (PackagedFunction function =
                start(
                        task,
                        "mail-delivery",
                        "org.seloste.maildelivery.UnsentMailsHandler",
                        Map.of())) {
            RuntimeStandIn.Outcome outcome = function.invoke(Events.read("unsent-mails"));
            assertThat(outcome.succeeded()).as(function.log()).isTrue();
        }
    }

    @Test
    void retentionSweep_looksAtWhatIsDueAndSeals(@TempDir Path task) throws Exception {
        try (PackagedFunction function =
                start(
                        task,
                        "retention-sweep",
                        "org.seloste.retentionsweep.RetentionSweepHandler",
                        Map.of())) {
            RuntimeStandIn.Outcome outcome = function.invoke(Events.read("retention-sweep"));
            assertThat(outcome.succeeded()).as(function.log()).isTrue();
            assertThat(function.log())
                    .contains("\"event\":\"sweep\"", "\"sealedUntil\"", "CloudWatchMetrics");
        }
    }

    @Test
    void expiryWitness_tellsOfARemoval(@TempDir Path task) throws Exception {
        try (PackagedFunction function =
                start(
                        task,
                        "retention-sweep",
                        "org.seloste.retentionsweep.ExpiryWitnessHandler",
                        Map.of())) {
            RuntimeStandIn.Outcome outcome = function.invoke(Events.read("expiry-witness"));
            assertThat(outcome.succeeded()).as(function.log()).isTrue();
            assertThat(outcome.body()).contains("\"batchItemFailures\":[]");
            assertThat(function.log()).contains("\"told\":{\"SUBMISSION\":1}");
        }
    }

    private PackagedFunction start(
            Path task, String module, String handler, Map<String, String> more) throws IOException {
        Path zip = Running.ROOT.resolve("functions/%s/target/%s.zip".formatted(module, module));
        Map<String, String> environment = new HashMap<>(running.system().environment());
        environment.remove("SELOSTE_PUBLISHED");
        environment.put("AWS_ACCESS_KEY_ID", logicalId(handler));
        environment.putAll(more);
        return PackagedFunction.start(
                PackagedFunction.unpack(zip, task), List.of(), handler, environment);
    }

    /** Handlers are named after their functions; by this name a function is allowed what it may. */
    private static String logicalId(String handler) {
        return handler.substring(handler.lastIndexOf('.') + 1).replace("Handler", "");
    }

    private List<Map<String, AttributeValue>> owed() {
        return running.items("Outbox").stream()
                .filter(item -> item.get("sk").s().startsWith("M#"))
                .toList();
    }

    private static String mailEvent(Map<String, AttributeValue> owed) throws IOException {
        return Events.read("mail-delivery")
                .replace("${pk}", owed.get("pk").s())
                .replace("${sk}", owed.get("sk").s());
    }
}
