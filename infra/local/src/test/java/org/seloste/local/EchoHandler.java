package org.seloste.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Answers with the event that it got, or for "silent" with nothing; "write" writes an item, "fail"
 * and "sleep" go wrong.
 */
public final class EchoHandler
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Map<String, String> environment;
    private final DynamoDbClient dynamoDb;

    public EchoHandler(Map<String, String> environment, InstantSource time) {
        this.environment = environment;
        this.dynamoDb =
                DynamoDbClient.builder()
                        .endpointOverride(URI.create(environment.get("AWS_ENDPOINT_URL_DYNAMODB")))
                        .region(Region.of(environment.get("AWS_REGION")))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                environment.get("AWS_ACCESS_KEY_ID"),
                                                environment.get("AWS_SECRET_ACCESS_KEY"))))
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build();
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String name = event.getPathParameters().getOrDefault("name", "");
        switch (name) {
            case "fail" -> throw new IllegalStateException("asked to fail");
            case "sleep" -> sleep();
            case "write" -> write(event.getQueryStringParameters());
            default -> {}
        }
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(200)
                .withHeaders(Map.of("Content-Type", "application/json", "X-Echo", name))
                .withCookies(List.of("a=1", "b=2"))
                .withBody(name.equals("silent") ? "" : body(event))
                .build();
    }

    private String body(APIGatewayV2HTTPEvent event) {
        ObjectNode body = new JsonMapper().valueToTree(event);
        body.put("greeting", environment.get("GREETING"));
        body.put("publicUrl", environment.get("PUBLIC_URL"));
        return body.toString();
    }

    private static void sleep() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Map<String, String> query) {
        Put put =
                Put.builder()
                        .tableName(environment.get("THINGS_TABLE"))
                        .item(
                                Map.of(
                                        "pk", AttributeValue.fromS(query.get("pk")),
                                        "sk", AttributeValue.fromS("@"),
                                        "expiresAt", AttributeValue.fromN(query.get("expires"))))
                        .build();
        dynamoDb.transactWriteItems(
                request ->
                        request.clientRequestToken(query.get("pk"))
                                .transactItems(TransactWriteItem.builder().put(put).build()));
    }
}
