package org.seloste.register.outbox;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.storage.Item;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The items of the outbox and the requests about them. */
final class OutboxItems {
    /** What is not sent by then is not sent any more. */
    private static final Duration LIFE = Duration.ofDays(14);

    /** The stream gets this long before the hourly run looks. */
    private static final Duration STREAM = Duration.ofMinutes(10);

    private static final Duration COUNTER_LIFE = Duration.ofDays(2);
    private static final int PAGE = 1000;
    private static final String UNSENT = "U";
    private static final String REFUSED = "R";

    private final String table;

    OutboxItems(String table) {
        this.table = table;
    }

    /**
     * A mail that is owed.
     *
     * @param place how many writes stand before it in its transaction, at most 99: mails of one
     *     instant are looked at in the order in which they were owed
     */
    Put owed(MailKey key, String about, Mail mail, int place, Instant now) {
        Item item =
                Item.of(key.subject(), key.sk())
                        .text("kind", mail.kind())
                        .text("language", mail.language())
                        .text("to", mail.to())
                        .optional("replyTo", mail.replyTo())
                        .text("facts", mail.facts())
                        .set("limited", AttributeValue.fromBool(mail.limited()))
                        .flag("once", mail.once())
                        .optional("linkPurpose", purpose(mail.link()))
                        .optional("linkId", id(mail.link()))
                        .optional("about", about.isEmpty() ? null : about)
                        .text("owedAt", now.toString())
                        .text("unsent", UNSENT)
                        .text("dueAt", dueAt(key, place, now))
                        .seconds("expiresAt", now.plus(LIFE));
        return Put.builder().tableName(table).item(item.attributes()).build();
    }

    private static String dueAt(MailKey key, int place, Instant now) {
        return "%s#%02d#%s".formatted(sortable(now.plus(STREAM)), place, key.id());
    }

    /** That a mail was owed once, for as long as somebody may ask for it again. */
    Put once(String subject, String key, Instant now) {
        Item item = Item.of(subject, "K#" + key).seconds("expiresAt", now.plus(COUNTER_LIFE));
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }

    static Mail mail(Item item) {
        return new Mail(
                item.text("kind"),
                item.text("language"),
                item.text("to"),
                item.find("replyTo").orElse(null),
                item.text("facts"),
                item.flag("limited"),
                item.flag("once"),
                link(item));
    }

    private static @Nullable Link link(Item item) {
        return item.find("linkPurpose")
                .map(purpose -> new Link(Purpose.valueOf(purpose), item.text("linkId")))
                .orElse(null);
    }

    private static @Nullable String purpose(@Nullable Link link) {
        return link == null ? null : link.purpose().name();
    }

    private static @Nullable String id(@Nullable Link link) {
        return link == null ? null : link.id();
    }

    /** Whether it is still to be sent, as far as one can see without claiming it. */
    static boolean isWaiting(Item item, Instant now) {
        return item.find("unsent").filter(UNSENT::equals).isPresent()
                && item.seconds("expiresAt").isAfter(now);
    }

    static boolean isCounted(Item item) {
        return item.flag("counted");
    }

    GetItemRequest get(MailKey key) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(key.subject(), key.sk()))
                .consistentRead(true)
                .build();
    }

    Update claim(MailKey key, Instant now, Instant until) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(key.subject(), key.sk()))
                .updateExpression("SET claimedUntil = :until, counted = :yes")
                .conditionExpression(
                        "unsent = :unsent AND (attribute_not_exists(claimedUntil) OR claimedUntil"
                                + " <= :now)")
                .expressionAttributeValues(
                        Map.of(
                                ":until", millis(until),
                                ":now", millis(now),
                                ":yes", AttributeValue.fromBool(true),
                                ":unsent", AttributeValue.fromS(UNSENT)))
                .build();
    }

    Update count(String counter, int most, Instant now) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(counter, "@"))
                .updateExpression("SET expiresAt = :expiresAt ADD mails :one")
                .conditionExpression("attribute_not_exists(mails) OR mails < :most")
                .expressionAttributeValues(
                        Map.of(
                                ":one", AttributeValue.fromN("1"),
                                ":most", AttributeValue.fromN(Integer.toString(most)),
                                ":expiresAt", seconds(now.plus(COUNTER_LIFE))))
                .build();
    }

    UpdateItemRequest release(MailKey key, Instant until) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Item.key(key.subject(), key.sk()))
                .updateExpression("REMOVE claimedUntil")
                .conditionExpression("claimedUntil = :until")
                .expressionAttributeValues(Map.of(":until", millis(until)))
                .build();
    }

    /** Left to a run of another day. */
    Update postpone(MailKey key, Instant day) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(key.subject(), key.sk()))
                .updateExpression("SET dueAt = :at")
                .conditionExpression("unsent = :unsent")
                .expressionAttributeValues(
                        Map.of(
                                ":at", AttributeValue.fromS(sortable(day) + "#" + key.id()),
                                ":unsent", AttributeValue.fromS(UNSENT)))
                .build();
    }

    Update fail(MailKey key, String reason, Instant now) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(key.subject(), key.sk()))
                .updateExpression(
                        "SET refusedAt = :now, reason = :reason, unsent = :refused, dueAt = :at"
                                + " REMOVE claimedUntil")
                .conditionExpression("unsent = :unsent")
                .expressionAttributeValues(
                        Map.of(
                                ":now", AttributeValue.fromS(now.toString()),
                                ":reason", AttributeValue.fromS(reason),
                                ":refused", AttributeValue.fromS(REFUSED),
                                ":at", AttributeValue.fromS(sortable(now) + "#" + key.id()),
                                ":unsent", AttributeValue.fromS(UNSENT)))
                .build();
    }

    Delete delete(MailKey key) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(key.subject(), key.sk()))
                .conditionExpression("attribute_exists(pk)")
                .build();
    }

    static Filed filed(Item item) {
        MailKey key =
                MailKey.of(item.text("pk"), item.text("sk"))
                        .orElseThrow(() -> new IllegalStateException("not a mail"));
        return new Filed(key, item.find("about").orElse(""));
    }

    /** One page of a subject's mails. */
    QueryRequest of(String subject, @Nullable MailKey after, int most) {
        QueryRequest.Builder query =
                QueryRequest.builder()
                        .tableName(table)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :mail)")
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(subject),
                                        ":mail", AttributeValue.fromS(MailKey.PREFIX)))
                        .consistentRead(true)
                        .limit(most);
        if (after != null) {
            query.exclusiveStartKey(Item.key(after.subject(), after.sk()));
        }
        return query.build();
    }

    QueryRequest about(String subject, String about) {
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :mail)")
                .filterExpression("about = :about")
                .expressionAttributeValues(
                        Map.of(
                                ":pk", AttributeValue.fromS(subject),
                                ":mail", AttributeValue.fromS(MailKey.PREFIX),
                                ":about", AttributeValue.fromS(about)))
                .consistentRead(true)
                .build();
    }

    QueryRequest unsent(Instant now) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName("due")
                .keyConditionExpression("unsent = :unsent AND dueAt BETWEEN :from AND :now")
                .expressionAttributeValues(
                        Map.of(
                                ":unsent", AttributeValue.fromS(UNSENT),
                                ":from", AttributeValue.fromS(sortable(now.minus(LIFE))),
                                ":now", AttributeValue.fromS(sortable(now))))
                .limit(PAGE)
                .build();
    }

    /** What was refused from an instant on and is still here; it goes with its days. */
    QueryRequest refused(Instant from) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName("due")
                .keyConditionExpression("unsent = :refused AND dueAt >= :from")
                .expressionAttributeValues(
                        Map.of(
                                ":refused", AttributeValue.fromS(REFUSED),
                                ":from", AttributeValue.fromS(sortable(from))))
                .build();
    }

    /** To the second, so that every instant has as many characters and they sort by time. */
    private static String sortable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }

    private static AttributeValue millis(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
    }
}
