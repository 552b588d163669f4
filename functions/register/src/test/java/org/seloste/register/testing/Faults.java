package org.seloste.register.testing;

import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** A client whose requests fail as they do on AWS and never on one machine. */
public final class Faults {
    private static final Set<String> OF_SUBMISSIONS =
            Set.of("transactWriteItems", "batchGetItem", "updateItem");

    private final DynamoDbClient client;
    private final double conflicts;
    private final double timeouts;

    private Faults(DynamoDbClient client, double conflicts, double timeouts) {
        this.client = client;
        this.conflicts = conflicts;
        this.timeouts = timeouts;
    }

    /**
     * Wraps a client.
     *
     * @param conflicts the share of transactions that collide with another one
     * @param timeouts the share of requests that are carried out and whose answer is lost
     */
    public static DynamoDbClient on(DynamoDbClient client, double conflicts, double timeouts) {
        Faults faults = new Faults(client, conflicts, timeouts);
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Faults.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) -> faults.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (!OF_SUBMISSIONS.contains(method.getName())) {
            return invoke(method, arguments);
        }
        boolean isTransaction = method.getName().equals("transactWriteItems");
        double luck = ThreadLocalRandom.current().nextDouble();
        if (isTransaction && luck < conflicts) {
            throw TransactionCanceledException.builder()
                    .cancellationReasons(
                            CancellationReason.builder().code("TransactionConflict").build())
                    .build();
        }
        Object answer = invoke(method, arguments);
        if (luck >= conflicts && luck < conflicts + timeouts) {
            throw ApiCallTimeoutException.create(1);
        }
        return answer;
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
