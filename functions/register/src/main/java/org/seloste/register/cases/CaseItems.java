package org.seloste.register.cases;

import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** The items of cases, their letters and their locks, and the requests about them. */
final class CaseItems {
    /** Into so many partitions the index of what is due is spread. */
    static final int SHARDS = 4;

    private static final String CASE = "C#";
    private static final String LETTER = "L#";
    private static final String LOCK = "K#";
    private static final String SELF = "@";
    private static final String BY_POST = "byPost";

    private final String table;
    private final Agenda agenda;

    CaseItems(String table, Agenda agenda) {
        this.table = table;
        this.agenda = agenda;
    }

    /** The items of Art. 19 tasks, which lie beside their cases. */
    TaskItems tasks() {
        return new TaskItems(table);
    }

    static String pk(String id) {
        return CASE + id;
    }

    /** The case that an index found. */
    static String id(Item found) {
        return found.text("pk").substring(CASE.length());
    }

    static boolean isCase(Item found) {
        return found.text("sk").equals(SELF);
    }

    /** A new case. */
    Put create(Case request) {
        return Put.builder()
                .tableName(table)
                .item(item(request).attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    /** A case in place of the version that was read. */
    Put replace(Case request, long read) {
        return Put.builder()
                .tableName(table)
                .item(item(request).attributes())
                .conditionExpression("version = :read")
                .expressionAttributeValues(
                        Map.of(":read", AttributeValue.fromN(Long.toString(read))))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private Item item(Case request) {
        Item item =
                Item.of(pk(request.id()), SELF)
                        .number("version", request.version())
                        .text("subject", request.subject())
                        .text("receivedAt", sortable(request.receivedAt()))
                        .set("asker", StateItems.write(request.asker()).value())
                        .set("arrived", StateItems.write(request.arrived()).value())
                        .set("upkeep", StateItems.write(request.upkeep()).value())
                        .partList(
                                "wishes", request.wishes().stream().map(WishItems::write).toList())
                        .partList(
                                "history",
                                request.history().stream().map(StepItems::write).toList());
        if (request.bound() != null) {
            item.set("bound", StateItems.write(request.bound()).value());
        }
        if (request.parcel() != null) {
            item.set("parcel", StateItems.write(request.parcel()).value());
        }
        agenda.next(request)
                .ifPresent(
                        at ->
                                item.text("dueShard", shard(request.id()))
                                        .text("dueAt", sortable(at) + "#" + request.id()));
        Agenda.queue(request)
                .ifPresent(
                        queue ->
                                item.text("queue", queue.name())
                                        .text("dueOn", Agenda.day(request) + "#" + request.id()));
        agenda.end(request).ifPresent(end -> item.seconds("expiresAt", end));
        return item;
    }

    static Case read(Item item) {
        return new Case(
                id(item),
                item.number("version"),
                StateItems.asker(part(item, "asker")),
                StateItems.arrived(part(item, "arrived")),
                item.findPart("bound").map(StateItems::bound).orElse(null),
                item.partList("wishes").stream().map(WishItems::read).toList(),
                item.partList("history").stream().map(StepItems::read).toList(),
                item.findPart("parcel").map(StateItems::parcel).orElse(null),
                StateItems.upkeep(part(item, "upkeep")));
    }

    private static Item part(Item item, String name) {
        return Item.read(item.value(name).m());
    }

    GetItemRequest get(String id) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(pk(id), SELF))
                .consistentRead(true)
                .build();
    }

    /**
     * A letter; it lives no longer than the case's content may. One that no mail brings waits for
     * an employee from the day on which it was written.
     */
    Put letter(String id, SentLetter letter) {
        Item item =
                Item.of(pk(id), LETTER + letter.number())
                        .text("kind", letter.kind())
                        .text("language", letter.language())
                        .text("facts", letter.facts())
                        .text("writtenAt", letter.writtenAt().toString());
        if (letter.byPost()) {
            item.flag(BY_POST, true)
                    .text("queue", Queue.TO_BE_POSTED.name())
                    .text("dueOn", agenda.day(letter) + "#" + id);
        }
        return Put.builder().tableName(table).item(item.attributes()).build();
    }

    Delete deleteLetter(String id, int number) {
        return Delete.builder().tableName(table).key(Item.key(pk(id), LETTER + number)).build();
    }

    QueryRequest letters(String id) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :letter)")
                .expressionAttributeValues(
                        Map.of(
                                ":pk", AttributeValue.fromS(pk(id)),
                                ":letter", AttributeValue.fromS(LETTER)))
                .consistentRead(true)
                .build();
    }

    static SentLetter letter(Item item) {
        return new SentLetter(
                Integer.parseInt(item.text("sk").substring(LETTER.length())),
                item.text("kind"),
                item.text("language"),
                item.text("facts"),
                Instant.parse(item.text("writtenAt")),
                item.flag(BY_POST),
                item.find("postedOn").map(LocalDate::parse).orElse(null));
    }

    GetItemRequest getLetter(String id, int number) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(pk(id), LETTER + number))
                .consistentRead(true)
                .build();
    }

    /** Somebody posted a letter; refused when somebody did before. */
    ItemChange post(String id, int number, LocalDate on) {
        return ItemChange.of(table, pk(id), LETTER + number)
                .text("postedOn", on.toString())
                .remove("queue")
                .remove("dueOn")
                .whenPresent("pk")
                .whenAbsent("postedOn");
    }

    /** Takes the one place that a person's right has among open cases. */
    Put lock(String subject, Right right, String id) {
        Item item = Item.of(lockKey(subject, right), SELF).text("case", id);
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    /** Leaves it as it is, if that case still holds it. */
    Put keepLock(String subject, Right right, String id) {
        Item item = Item.of(lockKey(subject, right), SELF).text("case", id);
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression("#case = :case")
                .expressionAttributeNames(Map.of("#case", "case"))
                .expressionAttributeValues(Map.of(":case", AttributeValue.fromS(id)))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    /** Gives it back, unless it is another case's. */
    Delete unlock(String subject, Right right, String id) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(lockKey(subject, right), SELF))
                .conditionExpression("#case = :case")
                .expressionAttributeNames(Map.of("#case", "case"))
                .expressionAttributeValues(Map.of(":case", AttributeValue.fromS(id)))
                .build();
    }

    /** The case that holds a lock. */
    static Optional<String> holder(Item lock) {
        return lock.find("case");
    }

    private static String lockKey(String subject, Right right) {
        return LOCK + subject + "#" + right.name();
    }

    /** What has to be looked at by then. */
    QueryRequest due(int shard, Instant now) {
        return index("due", "dueShard = :key AND dueAt < :until", "W#" + shard)
                .expressionAttributeValues(
                        Map.of(
                                ":key", AttributeValue.fromS("W#" + shard),
                                // The sign after # comes after every id of that second.
                                ":until", AttributeValue.fromS(sortable(now) + "$")))
                .build();
    }

    QueryRequest queue(Queue queue, int limit) {
        return index("queue", "queue = :key", queue.name()).limit(limit).build();
    }

    QueryRequest ofSubject(String subject) {
        return index("subject", "subject = :key", subject).scanIndexForward(false).build();
    }

    private QueryRequest.Builder index(String name, String condition, String key) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName(name)
                .keyConditionExpression(condition)
                .expressionAttributeValues(Map.of(":key", AttributeValue.fromS(key)));
    }

    private static String shard(String id) {
        return "W#" + Math.floorMod(id.hashCode(), SHARDS);
    }

    /** To the second, so that every instant has as many characters and they sort by time. */
    private static String sortable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
