package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Database;
import org.seloste.register.testing.Example;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

final class SourceLimitTest {
    @Test
    void aCounterThatDoesNotAnswerLetsPass() {
        assertThat(limit(SdkClientException.create("no answer")).admit("192.0.2.1", NOW)).isTrue();
    }

    @Test
    void aCounterThatMayNotBeWrittenIsAnError() {
        SdkException denied = DynamoDbException.builder().statusCode(400).build();

        assertThatThrownBy(() -> limit(denied).admit("192.0.2.1", NOW)).isSameAs(denied);
    }

    private static SourceLimit limit(SdkException failure) {
        return new SourceLimit(
                new Database(new Failing(failure)),
                new SourceItems("Register"),
                new AddressHash(Example.keys()),
                1);
    }

    private record Failing(SdkException failure) implements DynamoDbClient {
        @Override
        public UpdateItemResponse updateItem(UpdateItemRequest request) {
            throw failure;
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
