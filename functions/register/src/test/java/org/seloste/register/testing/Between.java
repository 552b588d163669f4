package org.seloste.register.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client that lets something happen between its reading and its first transaction. */
public final class Between {
    private final DynamoDbClient client;
    private final Runnable event;
    private final AtomicBoolean happened = new AtomicBoolean();

    private Between(DynamoDbClient client, Runnable event) {
        this.client = client;
        this.event = event;
    }

    public static DynamoDbClient on(DynamoDbClient client, Runnable event) {
        Between between = new Between(client, event);
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Between.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) -> between.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("transactWriteItems") && happened.compareAndSet(false, true)) {
            event.run();
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
