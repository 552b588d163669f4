package org.seloste.register.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A client whose function dies: right after a transaction was carried out. */
public final class Crashing {
    private final DynamoDbClient client;
    private final AtomicInteger left;

    private Crashing(DynamoDbClient client, int transactions) {
        this.client = client;
        this.left = new AtomicInteger(transactions);
    }

    /** It dies with so many transactions carried out. */
    public static DynamoDbClient after(int transactions, DynamoDbClient client) {
        Crashing crashing = new Crashing(client, transactions);
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Crashing.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (_, method, arguments) -> crashing.call(method, arguments));
    }

    /** What a function dies of here. */
    public static final class Crash extends RuntimeException {}

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            Object answer = method.invoke(client, arguments);
            if (method.getName().equals("transactWriteItems") && left.decrementAndGet() == 0) {
                throw new Crash();
            }
            return answer;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
