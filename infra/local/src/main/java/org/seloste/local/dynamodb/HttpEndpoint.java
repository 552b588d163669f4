package org.seloste.local.dynamodb;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One that somebody else serves. */
public final class HttpEndpoint implements DynamoEndpoint, AutoCloseable {
    // No endpoint that we speak to checks signatures, but all want to see one.
    private static final String UNSIGNED =
            "AWS4-HMAC-SHA256 Credential=local/20260101/eu-north-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=none";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    /** The one at that address. */
    public HttpEndpoint(URI address) {
        this.address = address;
    }

    @Override
    public Answer ask(String target, byte[] request) throws IOException {
        HttpRequest sent =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-amz-json-1.0")
                        .header("X-Amz-Target", target)
                        .header("X-Amz-Date", "20260101T000000Z")
                        .header("Authorization", UNSIGNED)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                        .build();
        try {
            HttpResponse<byte[]> answer =
                    client.send(sent, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for DynamoDB", e);
        }
    }

    @Override
    public URI url() {
        return address;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
