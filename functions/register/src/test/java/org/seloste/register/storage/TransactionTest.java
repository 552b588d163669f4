package org.seloste.register.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;

import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class TransactionTest {
    private static final Map<String, AttributeValue> ITEM = Item.key("p", "s");

    static final List<SdkException> PASSING =
            List.of(
                    canceled("TransactionConflict", "None"),
                    canceled("None", "ThrottlingError"),
                    canceled("ProvisionedThroughputExceeded", "None"),
                    TransactionInProgressException.builder().build(),
                    DynamoDbException.builder().statusCode(503).build(),
                    DynamoDbException.builder().statusCode(429).build(),
                    ApiCallTimeoutException.create(1));

    @ParameterizedTest
    @FieldSource("PASSING")
    void whatPassesIsSentAgainWithTheSameToken(SdkException failure) {
        Answers answers = new Answers(failure, failure);

        assertThat(transaction(answers).commit(Budget.of(Duration.ofSeconds(5))))
                .isEqualTo(new Committed());

        assertThat(answers.tokens).hasSize(3).containsOnly(answers.tokens.getFirst());
    }

    @Test
    void everyTransactionHasATokenOfItsOwn() {
        Answers answers = new Answers();

        transaction(answers).commit(Budget.of(Duration.ZERO));
        transaction(answers).commit(Budget.of(Duration.ZERO));

        assertThat(answers.tokens).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whenTheTimeIsUpItIsGivenUp() {
        Answers answers = new Answers(canceled("TransactionConflict", "None"));

        assertThatThrownBy(() -> transaction(answers).commit(Budget.of(Duration.ZERO)))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("busy");
    }

    @Test
    void theActionWhoseConditionFailedIsNamedWithWhatWasThere() {
        TransactionCanceledException failure =
                TransactionCanceledException.builder()
                        .cancellationReasons(
                                CancellationReason.builder().code("TransactionConflict").build(),
                                CancellationReason.builder()
                                        .code("ConditionalCheckFailed")
                                        .item(ITEM)
                                        .build())
                        .build();

        Outcome outcome = transaction(new Answers(failure)).commit(Budget.of(Duration.ZERO));

        assertThat(outcome).isInstanceOf(Refused.class);
        Refused refused = (Refused) outcome;
        assertThat(refused.by("first")).isFalse();
        assertThat(refused.found("second").map(Item::attributes)).contains(ITEM);
        assertThat(refused.found("first")).isEmpty();
        assertThat(refused).hasToString("Refused[second]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ValidationError", "ItemCollectionSizeLimitExceeded"})
    void whatWillNeverPassIsThrown(String code) {
        SdkException failure = canceled(code, "None");

        assertThatThrownBy(
                        () ->
                                transaction(new Answers(failure))
                                        .commit(Budget.of(Duration.ofSeconds(5))))
                .isSameAs(failure);
    }

    @Test
    void aRequestThatIsWrongIsThrown() {
        SdkException failure = DynamoDbException.builder().statusCode(400).build();

        assertThatThrownBy(
                        () ->
                                transaction(new Answers(failure))
                                        .commit(Budget.of(Duration.ofSeconds(5))))
                .isSameAs(failure);
    }

    @Test
    void itsDescriptionNamesActionsAndShowsNoValue() {
        assertThat(transaction(new Answers())).hasToString("Transaction[first, second]");
    }

    private static Transaction transaction(DynamoDbClient client) {
        Put put = Put.builder().tableName("t").item(ITEM).build();
        return new Transaction(client).put("first", put).put("second", put);
    }

    private static TransactionCanceledException canceled(String... codes) {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        Stream.of(codes)
                                .map(code -> CancellationReason.builder().code(code).build())
                                .toList())
                .build();
    }

    /** Answers with the failures given, then with success. */
    private static final class Answers implements DynamoDbClient {
        private final Deque<SdkException> failures;
        private final List<String> tokens = new ArrayList<>();

        Answers(SdkException... failures) {
            this.failures = new ArrayDeque<>(List.of(failures));
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            tokens.add(request.clientRequestToken());
            SdkException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            return TransactWriteItemsResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
