package org.seloste.register.testing;

import com.amazonaws.services.dynamodbv2.exceptions.DynamoDBLocalServiceException;
import com.amazonaws.services.dynamodbv2.local.embedded.DDBExceptionMappingInvocationHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.LocalDBClient;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteDBAccess;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import com.amazonaws.services.dynamodbv2.local.shared.jobs.JobsRegister;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * DynamoDB in this JVM, asked without HTTP: three quarters of a request's time are the way there
 * and back. {@code DynamoDBEmbedded} does the same, and reports to AWS that it was started.
 */
final class Embedded {
    private static final int JOBS = 10;

    private final DynamoDbClient tables;

    private Embedded(DynamoDbClient tables) {
        this.tables = tables;
    }

    /** A client of new, empty storage, for as long as the JVM lives. */
    static DynamoDbClient start() {
        load();
        ExecutorService threads =
                Executors.newFixedThreadPool(JOBS, Thread.ofPlatform().daemon().factory());
        LocalDBClient storage =
                new LocalDBClient(new SQLiteDBAccess(), new JobsRegister(threads, false));
        Embedded embedded = new Embedded(storage.dynamoDbClient());
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Embedded.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) -> embedded.call(method, arguments));
    }

    private static void load() {
        try {
            SQLiteLibraryLoader.initialize();
        } catch (Exception failure) {
            throw new IllegalStateException("SQLite does not load", failure);
        }
    }

    /** Failures are told as the SDK tells them. */
    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(tables, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof DynamoDBLocalServiceException refused) {
                DDBExceptionMappingInvocationHandler.handleDynamoDBLocalServiceException(
                        refused, true);
            }
            throw failure.getCause();
        }
    }
}
