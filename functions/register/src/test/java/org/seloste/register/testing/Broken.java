package org.seloste.register.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A client that finds one table no more, as with a wrong name in the environment. */
public final class Broken {
    private Broken() {}

    /** Every look-up of several items fails; the rest works. */
    public static DynamoDbClient reads(DynamoDbClient client) {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Broken.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("batchGetItem")) {
                                throw ResourceNotFoundException.builder().build();
                            }
                            try {
                                return method.invoke(client, arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }
}
