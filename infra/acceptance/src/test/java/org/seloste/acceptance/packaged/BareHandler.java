package org.seloste.acceptance.packaged;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The measure of form-submission: a handler that does nothing but the AWS calls that a submission
 * needs, one secret at start and then one BatchGetItem and one TransactWriteItems of as many items.
 */
public final class BareHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    /** Pointer, person, submission, its source, two mails and two lines of the journal. */
    private static final int ITEMS = 8;

    private final DynamoDbClient dynamoDb;
    private final String table = System.getenv("REGISTER_TABLE");

    /** Builds the clients and reads the secret, as a cold start does. */
    public BareHandler() {
        SdkHttpClient http = UrlConnectionHttpClient.create();
        Region region = Region.of(System.getenv("AWS_REGION"));
        EnvironmentVariableCredentialsProvider credentials =
                EnvironmentVariableCredentialsProvider.create();
        dynamoDb =
                DynamoDbClient.builder()
                        .httpClient(http)
                        .region(region)
                        .credentialsProvider(credentials)
                        .endpointOverride(URI.create(System.getenv("AWS_ENDPOINT_URL_DYNAMODB")))
                        .build();
        SecretsManagerClient secrets =
                SecretsManagerClient.builder()
                        .httpClient(http)
                        .region(region)
                        .credentialsProvider(credentials)
                        .endpointOverride(
                                URI.create(System.getenv("AWS_ENDPOINT_URL_SECRETS_MANAGER")))
                        .build();
        secrets.getSecretValue(
                GetSecretValueRequest.builder().secretId(System.getenv("KEYS_SECRET")).build());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String id = UUID.randomUUID().toString();
        dynamoDb.batchGetItem(
                BatchGetItemRequest.builder()
                        .requestItems(
                                Map.of(
                                        table,
                                        KeysAndAttributes.builder()
                                                .keys(List.of(key("A#" + id, "@")))
                                                .build()))
                        .build());
        List<TransactWriteItem> puts = new ArrayList<>();
        for (int number = 0; number < ITEMS; number++) {
            Put put = Put.builder().tableName(table).item(key("B#" + id, "I#" + number)).build();
            puts.add(TransactWriteItem.builder().put(put).build());
        }
        dynamoDb.transactWriteItems(
                TransactWriteItemsRequest.builder().transactItems(puts).build());
        return APIGatewayV2HTTPResponse.builder().withStatusCode(202).withBody("{}").build();
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}
