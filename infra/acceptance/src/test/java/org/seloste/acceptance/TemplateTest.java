package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must not change in the template, whatever else does. */
final class TemplateTest {
    /**
     * CloudFormation makes a new secret value when any word of this changes, and every address hash
     * in the register would then be of no use.
     */
    @Test
    void secretBlock_isFrozen() throws IOException {
        assertThat(Files.readString(Running.ROOT.resolve("template.yaml")))
                .contains(
                        """
                              GenerateSecretString:
                                SecretStringTemplate: '{"lookup":["1"],"link":["1"]}'
                                GenerateStringKey: "1"
                                PasswordLength: 64
                                ExcludePunctuation: true
                        """);
    }

    @Test
    void tablesAndSecret_outliveTheStack() throws IOException {
        String template = Files.readString(Running.ROOT.resolve("template.yaml"));
        for (String kept : new String[] {"Register", "Outbox", "Journal", "Keys"}) {
            String resource = template.split("\n  " + kept + ":\n", 2)[1];
            assertThat(resource.lines().limit(3))
                    .as(kept)
                    .contains("    DeletionPolicy: Retain", "    UpdateReplacePolicy: Retain");
        }
    }

    /** The roles that SAM makes for schedules have no right to a key (CustomerKeyArn). */
    @Test
    void whatSchedulesGiveUp_reachesAnEncryptedQueue() throws IOException {
        List<String> parts = List.of(template().split("Type: ScheduleV2"));

        assertThat(parts.subList(1, parts.size()))
                .hasSize(2)
                .allSatisfy(
                        schedule ->
                                assertThat(schedule.lines().limit(10))
                                        .contains(
                                                "            RoleArn: !GetAtt Scheduler.Arn",
                                                "            DeadLetterConfig: { Arn: !GetAtt"
                                                        + " Undelivered.Arn }"));
        assertThat(resource("Scheduler"))
                .contains(
                        "lambda:InvokeFunction",
                        "sqs:SendMessage",
                        "- HasCustomerKey",
                        "[kms:Decrypt, kms:GenerateDataKey]");
    }

    /** The stream has a removal for 24 hours, and nobody else tells of it. */
    @Test
    void removals_areTriedAsLongAsTheStreamHasThem() throws IOException {
        assertThat(resource("ExpiryWitness"))
                .contains(
                        "MaximumRetryAttempts: -1",
                        "MaximumRecordAgeInSeconds: 82800",
                        "ReportBatchItemFailures",
                        "BisectBatchOnFunctionError: true");
    }

    @Test
    void hourlyRun_isNotTriedAgainBeforeTheNextHour() throws IOException {
        assertThat(resource("RetentionSweep"))
                .contains("EventInvokeConfig: { MaximumRetryAttempts: 0 }");
    }

    @Test
    void alarmsAndMetrics_areInTheDocuments() throws IOException {
        List<String> alarms = found("\n  (\\w+):\n    Type: AWS::CloudWatch::Alarm");
        Set<String> metrics = Set.copyOf(found("Namespace: Seloste\n      MetricName: (\\w+)"));
        String cost = Files.readString(Running.ROOT.resolve("infra/docs/COST.md"));

        assertThat(cost)
                .contains("| CloudWatch alarms | " + alarms.size() + ", ")
                .contains("| CloudWatch metrics | " + metrics.size() + " of our own");
        assertThat(metrics).containsExactlyInAnyOrder("lag", "personsFailed", "wishesOverdue");
        assertThat(Files.readString(Running.ROOT.resolve("infra/docs/OPERATIONS.md")))
                .contains(alarms);
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(template()).results().map(r -> r.group(1)).toList();
    }

    private static String resource(String id) throws IOException {
        String rest = template().split("\n  " + id + ":\n", 2)[1];
        return rest.split("\n  (?=\\w)", 2)[0];
    }

    private static String template() throws IOException {
        return Files.readString(Running.ROOT.resolve("template.yaml"));
    }
}
