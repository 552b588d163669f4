package org.seloste.register.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that lets something happen between its reading and one of its transactions. */
public final class Between {
    private final DynamoDbClient client;
    private final Runnable event;
    private final AtomicInteger ahead;

    private Between(DynamoDbClient client, int transaction, Runnable event) {
        this.client = client;
        this.event = event;
        this.ahead = new AtomicInteger(transaction);
    }

    /** Before the first transaction. */
    public static DynamoDbClient on(DynamoDbClient client, Runnable event) {
        return on(client, 1, event);
    }

    /** Before the transaction of that number. */
    public static DynamoDbClient on(DynamoDbClient client, int transaction, Runnable event) {
        Between between = new Between(client, transaction, event);
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Between.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) -> between.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("transactWriteItems") && ahead.decrementAndGet() == 0) {
            event.run();
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
