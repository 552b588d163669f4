package org.seloste.register.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

import java.util.function.Consumer;
import java.util.stream.Stream;

class DatabaseTest {
    private static final SdkException THROTTLED =
            DynamoDbException.builder()
                    .statusCode(400)
                    .awsErrorDetails(
                            AwsErrorDetails.builder().errorCode("ThrottlingException").build())
                    .build();

    private static final SdkException MISTAKEN =
            ResourceNotFoundException.builder().statusCode(400).build();

    static Stream<Arguments> reads() {
        return Stream.of(
                read("one item", database -> database.get(GetItemRequest.builder().build())),
                read("a page", database -> database.page(QueryRequest.builder().build())),
                read("everything", database -> database.all(QueryRequest.builder().build())),
                read(
                        "page by page",
                        database -> database.walk(QueryRequest.builder().build()).hasNext()));
    }

    private static Arguments read(String name, Consumer<Database> read) {
        return Arguments.of(name, read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void whoReadsWhileDynamoDbIsBusyIsToldSo(String name, Consumer<Database> read) {
        assertThatThrownBy(() -> read.accept(failing(THROTTLED)))
                .as(name)
                .isInstanceOf(Busy.class)
                .hasCause(THROTTLED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void whatFailsEachTimeIsNotTakenForBusy(String name, Consumer<Database> read) {
        assertThatThrownBy(() -> read.accept(failing(MISTAKEN))).as(name).isSameAs(MISTAKEN);
        assertThat(Passing.isPassing(MISTAKEN)).isFalse();
    }

    private static Database failing(SdkException failure) {
        return new Database(
                new DynamoDbClient() {
                    @Override
                    public GetItemResponse getItem(GetItemRequest request) {
                        throw failure;
                    }

                    @Override
                    public QueryResponse query(QueryRequest request) {
                        throw failure;
                    }

                    @Override
                    public String serviceName() {
                        return "dynamodb";
                    }

                    @Override
                    public void close() {}
                });
    }
}
