package org.seloste.register.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of a function that is ended in the middle: after so many transactions none gets out. */
public final class Breaking {
    private final DynamoDbClient client;
    private final AtomicInteger left;

    private Breaking(DynamoDbClient client, int transactions) {
        this.client = client;
        this.left = new AtomicInteger(transactions);
    }

    public static DynamoDbClient after(DynamoDbClient client, int transactions) {
        Breaking breaking = new Breaking(client, transactions);
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Breaking.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) -> breaking.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("transactWriteItems") && left.getAndDecrement() <= 0) {
            throw new Broken();
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** What ends the function. */
    public static final class Broken extends RuntimeException {
        Broken() {
            super("ended in the middle");
        }
    }
}
