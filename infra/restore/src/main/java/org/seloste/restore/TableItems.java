package org.seloste.restore;

import org.seloste.register.storage.Aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsUnavailableException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks DynamoDB to restore a table, and to make it what the template makes of the register. */
final class TableItems implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String UNKNOWN = "UnknownOperationException";

    private final DynamoDbClient client;
    private final Duration pause;

    TableItems(Aws aws) {
        this(aws, PAUSE);
    }

    /** One that waits so long before it asks again. */
    TableItems(Aws aws, Duration pause) {
        this.client = aws.configure(DynamoDbClient.builder(), "DYNAMODB").build();
        this.pause = pause;
    }

    boolean exists(String table) {
        try {
            describe(table);
            return true;
        } catch (ResourceNotFoundException _) {
            return false;
        }
    }

    /** A new table with what another one held then; keys, indexes and encryption come with it. */
    void restore(String source, String target, Instant at) {
        client.restoreTableToPointInTime(
                request ->
                        request.sourceTableName(source)
                                .targetTableName(target)
                                .billingModeOverride(BillingMode.PAY_PER_REQUEST)
                                .restoreDateTime(at));
    }

    /** Waits until the table and its indexes can be used. */
    void await(String table) throws InterruptedException {
        while (!isActive(describe(table))) {
            Thread.sleep(pause);
        }
    }

    private static boolean isActive(TableDescription table) {
        return table.tableStatus() == TableStatus.ACTIVE
                && table.globalSecondaryIndexes().stream()
                        .allMatch(index -> index.indexStatusAsString().equals("ACTIVE"));
    }

    /** The stream that the witness reads; a restore does not bring it. */
    void stream(String table) {
        StreamSpecification stream = describe(table).streamSpecification();
        if (stream == null || !stream.streamEnabled()) {
            client.updateTable(
                    request ->
                            request.tableName(table)
                                    .streamSpecification(
                                            keys ->
                                                    keys.streamEnabled(true)
                                                            .streamViewType(
                                                                    StreamViewType.KEYS_ONLY)));
        }
    }

    /** Which of the table's streams it is. */
    String streamLabel(String table) {
        return describe(table).latestStreamLabel();
    }

    void timeToLive(String table) {
        TimeToLiveStatus status =
                client.describeTimeToLive(request -> request.tableName(table))
                        .timeToLiveDescription()
                        .timeToLiveStatus();
        if (status == TimeToLiveStatus.DISABLED) {
            client.updateTimeToLive(
                    request ->
                            request.tableName(table)
                                    .timeToLiveSpecification(
                                            ttl -> ttl.enabled(true).attributeName("expiresAt")));
        }
    }

    void deletionProtection(String table) {
        if (!Boolean.TRUE.equals(describe(table).deletionProtectionEnabled())) {
            client.updateTable(request -> request.tableName(table).deletionProtectionEnabled(true));
        }
    }

    /**
     * From now on one can go back to any minute of 35 days. Of a table that is new, DynamoDB says
     * for a while that its backups are being prepared.
     *
     * @return false where DynamoDB has none, as on one's own machine
     */
    boolean backups(String table) throws InterruptedException {
        while (true) {
            try {
                return isKnown(() -> enableBackups(table));
            } catch (ContinuousBackupsUnavailableException _) {
                Thread.sleep(pause);
            }
        }
    }

    private void enableBackups(String table) {
        client.updateContinuousBackups(
                request ->
                        request.tableName(table)
                                .pointInTimeRecoverySpecification(
                                        backups -> backups.pointInTimeRecoveryEnabled(true)));
    }

    private static boolean isKnown(Runnable call) {
        try {
            call.run();
            return true;
        } catch (DynamoDbException refused) {
            if (refused.awsErrorDetails().errorCode().equals(UNKNOWN)) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * Costs are told apart by tags; those of CloudFormation itself cannot be set.
     *
     * @return false where DynamoDB has none, as on one's own machine
     */
    boolean tags(String source, String target) {
        return isKnown(() -> copyTags(source, target));
    }

    private void copyTags(String source, String target) {
        List<Tag> tags =
                client
                        .listTagsOfResource(
                                request -> request.resourceArn(describe(source).tableArn()))
                        .tags()
                        .stream()
                        .filter(tag -> !tag.key().startsWith("aws:"))
                        .toList();
        if (!tags.isEmpty()) {
            client.tagResource(
                    request -> request.resourceArn(describe(target).tableArn()).tags(tags));
        }
    }

    private TableDescription describe(String table) {
        return client.describeTable(request -> request.tableName(table)).table();
    }

    @Override
    public void close() {
        client.close();
    }
}
