package org.seloste.register.testing;

import static java.util.stream.Collectors.joining;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A client of which one request fails, and which tells which requests there were. Requests are told
 * apart by what they ask, since several threads send them in another order each time.
 */
public final class OneFault {
    private final DynamoDbClient client;
    private final String failing;
    private final Kind kind;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private boolean hasFailed;
    private boolean isDead;

    /** How a request fails. */
    public enum Kind {
        /** DynamoDB is too busy, however often the SDK tries. */
        THROTTLED,
        /** Another transaction is at the same item. */
        CONFLICT,
        /** It was carried out, and no answer came. */
        TIMED_OUT,
        /** It was not sent: the function had ended. */
        CRASHED_BEFORE,
        /** It was carried out, and the function ended. */
        CRASHED_AFTER
    }

    /** What a function dies of here. */
    public static final class Crash extends RuntimeException {}

    private OneFault(DynamoDbClient client, String failing, Kind kind) {
        this.client = client;
        this.failing = failing;
        this.kind = kind;
    }

    /** One of which nothing fails. */
    public static OneFault none(DynamoDbClient client) {
        return at("", Kind.THROTTLED, client);
    }

    /** One of which that request fails, as {@link #requests} named it. */
    public static OneFault at(String request, Kind kind, DynamoDbClient client) {
        return new OneFault(client, request, kind);
    }

    /** The client. */
    public DynamoDbClient client() {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        OneFault.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) ->
                                call((DynamoDbClient) proxy, method, arguments));
    }

    /** The requests so far. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Whether the request came. */
    public synchronized boolean hasFailed() {
        return hasFailed;
    }

    private Object call(DynamoDbClient self, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("queryPaginator")) {
            return new QueryIterable(self, (QueryRequest) arguments[0]);
        }
        if (!fails(method, arguments)) {
            return invoke(method, arguments);
        }
        if (kind == Kind.TIMED_OUT || kind == Kind.CRASHED_AFTER) {
            invoke(method, arguments);
        }
        throw switch (kind) {
            case THROTTLED -> throttled(method);
            case CONFLICT -> conflict(method);
            case TIMED_OUT -> ApiCallTimeoutException.create(1);
            case CRASHED_BEFORE, CRASHED_AFTER -> new Crash();
        };
    }

    private synchronized boolean fails(Method method, Object[] arguments) {
        if (isDead) {
            throw new Crash();
        }
        String what = method.getName() + " " + text(arguments[0]);
        String request = what + " " + seen.merge(what, 1, Integer::sum);
        requests.add(request);
        if (hasFailed || !request.equals(failing)) {
            return false;
        }
        hasFailed = true;
        isDead = kind == Kind.CRASHED_BEFORE || kind == Kind.CRASHED_AFTER;
        return true;
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static RuntimeException throttled(Method method) {
        return method.getName().equals("transactWriteItems")
                ? canceled("ThrottlingError")
                : DynamoDbException.builder()
                        .awsErrorDetails(
                                AwsErrorDetails.builder().errorCode("ThrottlingException").build())
                        .statusCode(400)
                        .build();
    }

    private static RuntimeException conflict(Method method) {
        return method.getName().equals("transactWriteItems")
                ? canceled("TransactionConflict")
                : TransactionConflictException.builder().statusCode(400).build();
    }

    private static RuntimeException canceled(String code) {
        return TransactionCanceledException.builder()
                .cancellationReasons(CancellationReason.builder().code(code).build())
                .build();
    }

    /** What a request is about, without what is random in it. */
    private static String text(Object request) {
        return switch (request) {
            case GetItemRequest get -> get.tableName() + text(get.key());
            case BatchGetItemRequest get ->
                    get.requestItems().values().stream()
                            .flatMap(keys -> keys.keys().stream())
                            .map(OneFault::text)
                            .sorted()
                            .collect(joining());
            case QueryRequest query ->
                    query.tableName()
                            + text(query.expressionAttributeValues())
                            + text(query.exclusiveStartKey());
            case UpdateItemRequest update -> update.tableName() + text(update.key());
            case TransactWriteItemsRequest transaction ->
                    transaction.transactItems().stream()
                            .map(OneFault::text)
                            .sorted()
                            .distinct()
                            .collect(joining());
            default -> throw new IllegalArgumentException("unknown: " + request.getClass());
        };
    }

    /** Entries of the journal and mails have random keys. */
    private static String text(TransactWriteItem action) {
        if (action.update() != null) {
            return action.update().tableName() + text(action.update().key());
        }
        if (action.delete() != null) {
            return "-" + action.delete().tableName() + text(action.delete().key());
        }
        return action.put() == null ? "?" : "+" + action.put().tableName();
    }

    private static String text(Map<String, AttributeValue> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, value.s() == null ? value.n() : value.s()));
        return texts.toString();
    }
}
