package org.seloste.local.dynamodb;

import com.amazonaws.services.dynamodbv2.exceptions.DynamoDBLocalServiceException;
import com.amazonaws.services.dynamodbv2.local.dispatchers.BatchGetItemDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.BatchWriteItemDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.DeleteItemDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.Dispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.GetItemDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.GetRecordsDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.PutItemDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.QueryDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.ScanDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.TransactGetItemsDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.TransactWriteItemsDispatcher;
import com.amazonaws.services.dynamodbv2.local.dispatchers.UpdateItemDispatcher;
import com.amazonaws.services.dynamodbv2.local.exceptions.ExceptionBean;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.shared.mapper.DynamoDBObjectMapper;
import com.amazonaws.services.dynamodbv2.model.BatchGetItemRequest;
import com.amazonaws.services.dynamodbv2.model.BatchWriteItemRequest;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetRecordsRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.amazonaws.services.dynamodbv2.model.TransactGetItemsRequest;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsRequest;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/**
 * DynamoDBLocal, asked as its own server asks it, without a server between: on the way a request
 * spends more time than there. What it does seldom goes over HTTP as before.
 */
final class DirectEndpoint implements DynamoEndpoint {
    /** The tables are the same whoever asks, and wherever. */
    private static final String ANYBODY = "local";

    private static final String ANYWHERE = "eu-north-1";

    private final DynamoDBObjectMapper json = new DynamoDBObjectMapper();
    private final DynamoDBRequestHandler tables;
    private final DynamoEndpoint seldom;
    private final Map<String, Operation<?>> operations =
            Map.ofEntries(
                    often("GetItem", GetItemRequest.class, new GetItemDispatcher(json)),
                    often("Query", QueryRequest.class, new QueryDispatcher(json)),
                    often("Scan", ScanRequest.class, new ScanDispatcher(json)),
                    often("PutItem", PutItemRequest.class, new PutItemDispatcher(json)),
                    often("UpdateItem", UpdateItemRequest.class, new UpdateItemDispatcher(json)),
                    often("DeleteItem", DeleteItemRequest.class, new DeleteItemDispatcher(json)),
                    often(
                            "BatchGetItem",
                            BatchGetItemRequest.class,
                            new BatchGetItemDispatcher(json)),
                    often(
                            "BatchWriteItem",
                            BatchWriteItemRequest.class,
                            new BatchWriteItemDispatcher(json)),
                    often(
                            "TransactGetItems",
                            TransactGetItemsRequest.class,
                            new TransactGetItemsDispatcher(json)),
                    often(
                            "TransactWriteItems",
                            TransactWriteItemsRequest.class,
                            new TransactWriteItemsDispatcher(json)),
                    often("GetRecords", GetRecordsRequest.class, new GetRecordsDispatcher(json)));

    DirectEndpoint(DynamoDBRequestHandler tables, DynamoEndpoint seldom) {
        this.tables = tables;
        this.seldom = seldom;
    }

    /** An operation, and what it takes. */
    private record Operation<T>(Class<T> type, Dispatcher<T> dispatcher) {}

    private static <T> Map.Entry<String, Operation<?>> often(
            String name, Class<T> type, Dispatcher<T> dispatcher) {
        return Map.entry(name, new Operation<>(type, dispatcher));
    }

    @Override
    public Answer ask(String target, byte[] request) throws IOException {
        Operation<?> operation = operations.get(DynamoEndpoint.operation(target));
        return operation == null ? seldom.ask(target, request) : answer(operation, request);
    }

    @Override
    public URI url() {
        return seldom.url();
    }

    private <T> Answer answer(Operation<T> operation, byte[] request) throws IOException {
        try {
            T asked = json.readValue(request, operation.type());
            return new Answer(200, operation.dispatcher().enact(ANYBODY, ANYWHERE, asked, tables));
        } catch (DynamoDBLocalServiceException refused) {
            ExceptionBean error =
                    new ExceptionBean(
                            refused.getErrorCode(),
                            refused.getMessage(),
                            refused.getCancellationReasons(),
                            refused.getItem());
            return new Answer(refused.getStatusCode(), json.writeValueAsBytes(error));
        }
    }
}
