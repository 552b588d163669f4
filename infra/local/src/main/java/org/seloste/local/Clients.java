package org.seloste.local;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

import java.net.URI;

/** Makes SDK clients for what the runner itself, the control page and tests ask. */
public final class Clients {
    private Clients() {}

    /** A client of the DynamoDB at the endpoint. */
    public static DynamoDbClient dynamoDb(URI endpoint) {
        return of(DynamoDbClient.builder(), endpoint);
    }

    /** A client of the SES at the endpoint. */
    public static SesClient ses(URI endpoint) {
        return of(SesClient.builder(), endpoint);
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C of(
            B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.EU_NORTH_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
