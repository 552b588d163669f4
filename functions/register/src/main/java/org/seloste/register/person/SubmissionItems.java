package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.Form;
import org.seloste.statement.Kept;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a submission: what was sent, where from, and each consent. */
final class SubmissionItems {
    static final String SUBMISSION = "S#";
    private static final String SOURCE = "I#";
    private static final String CONSENT = "C#";

    private static final String UNCONFIRMED = "UNCONFIRMED";
    private static final String CONFIRMED = "CONFIRMED";

    private final String table;
    private final LeafDates dates;

    SubmissionItems(String table, LeafDates dates) {
        this.table = table;
        this.dates = dates;
    }

    Put submission(String person, Arrival arrival, boolean held) {
        Submission submission = arrival.submission();
        String sk = SUBMISSION + arrival.key();
        Item item =
                Item.of(RootItems.pk(person), sk)
                        .text("form", submission.form().key())
                        .text("relationship", submission.form().relationship())
                        .text("source", submission.form().source())
                        .texts("values", submission.values())
                        .set("consents", texts(submission))
                        .text("language", submission.language())
                        .text("receivedAt", arrival.at().toString())
                        .text("receivedOn", arrival.on().toString())
                        .text("lastDay", arrival.kept().lastDay().toString())
                        .text("statementVersion", arrival.statementVersion())
                        .text("contentHash", arrival.contentHash())
                        .text("sender", arrival.senderHash())
                        .with(
                                dates.ofSubmission(
                                        person,
                                        sk,
                                        submission.values().keySet(),
                                        arrival.on(),
                                        arrival.kept().lastDay(),
                                        held));
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression(
                        "attribute_not_exists(pk) OR (attribute_exists(expiresAt) AND"
                                + " deletableFrom <= :now)")
                .expressionAttributeValues(Map.of(":now", seconds(arrival.at())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    /** An item of its own, for its life is shorter. */
    Optional<Put> source(String person, Arrival arrival, boolean held) {
        String sk = SOURCE + arrival.key();
        return Optional.ofNullable(arrival.sourceDeletableFrom())
                .map(
                        end ->
                                Item.of(RootItems.pk(person), sk)
                                        .text("ip", arrival.submission().sourceIp())
                                        .with(dates.of(person, sk, end, held)))
                .map(item -> Put.builder().tableName(table).item(item.attributes()).build());
    }

    /** A consent is worth nothing until the owner of the address confirms it. */
    Put consent(String person, Arrival arrival, Form.Consent consent, boolean held) {
        Submission submission = arrival.submission();
        String sk = consentKey(consent.key(), arrival.key());
        Item item =
                Item.of(RootItems.pk(person), sk)
                        .text("state", UNCONFIRMED)
                        .text("purpose", consent.purpose())
                        .text("text", consent.text().in(submission.language()))
                        .text("language", submission.language())
                        .text("statementVersion", arrival.statementVersion())
                        .text("givenAt", arrival.at().toString())
                        .with(dates.of(person, sk, arrival.deletableFrom(), held));
        return Put.builder().tableName(table).item(item.attributes()).build();
    }

    Update confirm(SubmissionLink link, String consent, Instant now) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(RootItems.pk(link.person()), consentKey(consent, link.submission())))
                .updateExpression("SET #state = :confirmed, confirmedAt = :at")
                .conditionExpression(
                        "#state = :unconfirmed AND (deletableFrom > :now OR"
                                + " attribute_not_exists(expiresAt))")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(
                        Map.of(
                                ":confirmed", AttributeValue.fromS(CONFIRMED),
                                ":unconfirmed", AttributeValue.fromS(UNCONFIRMED),
                                ":at", AttributeValue.fromS(now.toString()),
                                ":now", seconds(now)))
                .build();
    }

    static boolean isConfirmed(Item consent) {
        return consent.text("state").equals(CONFIRMED);
    }

    static String consentKey(String consent, String submission) {
        return CONSENT + consent + "#" + submission;
    }

    /** The deletion of a submission, which only one can do. */
    Delete delete(SubmissionLink link) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(RootItems.pk(link.person()), SUBMISSION + link.submission()))
                .conditionExpression("attribute_exists(pk)")
                .build();
    }

    /** The deletion of what hangs on a submission, whether it is still there or not. */
    Delete deleteLeaf(Item leaf) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(leaf.text("pk"), leaf.text("sk")))
                .build();
    }

    /** Whether an item hangs on some submission. */
    static boolean isLeaf(Item item) {
        String sk = item.text("sk");
        return sk.startsWith(SOURCE) || sk.startsWith(CONSENT);
    }

    /** Whether an item hangs on that submission: its IP address, its consents. */
    static boolean hangsOn(Item leaf, String submission) {
        String sk = leaf.text("sk");
        return sk.equals(SOURCE + submission)
                || (sk.startsWith(CONSENT) && sk.endsWith("#" + submission));
    }

    GetItemRequest get(String person, String sk) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(RootItems.pk(person), sk))
                .consistentRead(true)
                .build();
    }

    /** Everything under a person. */
    QueryRequest partition(String person) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(RootItems.pk(person))))
                .consistentRead(true)
                .build();
    }

    static List<String> consents(Item submission) {
        return submission.textList("consents");
    }

    static Kept kept(Item submission) {
        return new Kept(LocalDate.parse(submission.text("lastDay")));
    }

    private static AttributeValue texts(Submission submission) {
        return AttributeValue.fromL(
                submission.consents().stream().map(AttributeValue::fromS).toList());
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }
}
