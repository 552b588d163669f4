package org.seloste.register.cases;

import org.seloste.register.cases.Task.Closing;
import org.seloste.register.storage.Item;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The items of Art. 19 tasks, beside their cases, and the requests about them. */
final class TaskItems {
    private static final String PREFIX = "T#";

    /** Open tasks share the index of the cases' queues, the earliest due day first. */
    private static final String QUEUE = "TASK";

    private final String table;

    TaskItems(String table) {
        this.table = table;
    }

    /** Its id: what was disclosed once may have to be followed several times. */
    static String id(Right right, long version, String disclosure) {
        return right.name() + "." + version + "." + disclosure;
    }

    static boolean isTask(Item found) {
        return found.text("sk").startsWith(PREFIX);
    }

    /** An open task. */
    Put add(Task task, Instant evidenceEnds) {
        Item item =
                Item.of(CaseItems.pk(task.caseId()), PREFIX + task.id())
                        .text("right", task.right().name())
                        .text("recipient", task.recipient())
                        .text("taskDueOn", task.dueOn().toString())
                        .text("queue", QUEUE)
                        .text("dueOn", task.dueOn() + "#" + task.caseId() + "#" + task.id())
                        .seconds("expiresAt", evidenceEnds);
        return Put.builder().tableName(table).item(item.attributes()).build();
    }

    Update close(String caseId, String id, Closing closing) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(CaseItems.pk(caseId), PREFIX + id))
                .updateExpression(
                        "SET closedAs = :outcome, reason = :reason, actor = :actor, closedAt ="
                                + " :at REMOVE queue, dueOn")
                .conditionExpression("attribute_exists(pk) AND attribute_not_exists(closedAs)")
                .expressionAttributeValues(
                        Map.of(
                                ":outcome", AttributeValue.fromS(closing.outcome().name()),
                                ":reason", AttributeValue.fromS(closing.reason()),
                                ":actor", AttributeValue.fromS(closing.actor()),
                                ":at", AttributeValue.fromS(closing.at().toString())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    GetItemRequest get(String caseId, String id) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(CaseItems.pk(caseId), PREFIX + id))
                .consistentRead(true)
                .build();
    }

    /** What the index found. */
    GetItemRequest get(Item found) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(found.text("pk"), found.text("sk")))
                .consistentRead(true)
                .build();
    }

    QueryRequest open(int limit) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName("queue")
                .keyConditionExpression("queue = :task")
                .expressionAttributeValues(Map.of(":task", AttributeValue.fromS(QUEUE)))
                .limit(limit)
                .build();
    }

    /** Places begin with the day, so those of earlier days come before it. */
    QueryRequest overdue(LocalDate today, int limit) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName("queue")
                .keyConditionExpression("queue = :task AND dueOn < :today")
                .expressionAttributeValues(
                        Map.of(
                                ":task", AttributeValue.fromS(QUEUE),
                                ":today", AttributeValue.fromS(today.toString())))
                .limit(limit)
                .build();
    }

    QueryRequest of(String caseId) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :task)")
                .expressionAttributeValues(
                        Map.of(
                                ":pk", AttributeValue.fromS(CaseItems.pk(caseId)),
                                ":task", AttributeValue.fromS(PREFIX)))
                .consistentRead(true)
                .build();
    }

    static Task read(Item item) {
        String pk = item.text("pk");
        return new Task(
                pk.substring(pk.indexOf('#') + 1),
                item.text("sk").substring(PREFIX.length()),
                Right.valueOf(item.text("right")),
                item.text("recipient"),
                LocalDate.parse(item.text("taskDueOn")),
                item.find("closedAs").map(outcome -> closing(outcome, item)).orElse(null));
    }

    private static Closing closing(String outcome, Item item) {
        return new Closing(
                Task.Outcome.valueOf(outcome),
                item.text("reason"),
                item.text("actor"),
                Instant.parse(item.text("closedAt")));
    }

    /** Whether nothing of it is to be done any more. */
    static List<Task> open(List<Task> tasks) {
        return tasks.stream().filter(task -> task.closing() == null).toList();
    }
}
