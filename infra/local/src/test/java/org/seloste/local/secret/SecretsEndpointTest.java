package org.seloste.local.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.policy.PolicyRule;
import org.seloste.local.template.SecretSpec;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

import java.util.List;
import java.util.Map;

class SecretsEndpointTest {
    private static final SecretSpec KEYS =
            new SecretSpec("Keys", "arn:keys", "{\"lookup\":[\"1\"]}", "1", 70);
    private static final SecretSpec PLAIN = new SecretSpec("Plain", "arn:plain", "word", null, 0);

    private static final PolicyRule READS_PLAIN =
            new PolicyRule(true, "secretsmanager:GetSecretValue", "arn:plain", Map.of());

    private final SecretsEndpoint endpoint =
            new SecretsEndpoint(
                    List.of(KEYS, PLAIN),
                    new AccessControl(Map.of("Reader", List.of(READS_PLAIN))));
    private final SecretsManagerClient client = client(AccessControl.RUNNER);

    private SecretsManagerClient client(String accessKey) {
        return SecretsManagerClient.builder()
                .endpointOverride(endpoint.url())
                .region(Region.EU_NORTH_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(accessKey, "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        endpoint.close();
    }

    @Test
    void generatedSecretIsTheSameAtEachStart() {
        String secret =
                client.getSecretValue(request -> request.secretId("arn:keys")).secretString();

        assertThat(secret).matches("\\{\"lookup\":\\[\"1\"],\"1\":\"[0-9a-f]{70}\"}");
        assertThat(secret).isEqualTo(SecretText.of(KEYS));
    }

    @Test
    void plainSecretIsGivenAsItIs() {
        assertThat(client.getSecretValue(request -> request.secretId("arn:plain")).secretString())
                .isEqualTo("word");
    }

    @Test
    void unknownSecretIsRefusedAsAwsDoes() {
        assertThatThrownBy(() -> client.getSecretValue(request -> request.secretId("arn:other")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void functionGetsTheSecretThatItsPolicyNamesAndNoOther() {
        try (SecretsManagerClient function = client("Reader")) {
            assertThat(
                            function.getSecretValue(request -> request.secretId("arn:plain"))
                                    .secretString())
                    .isEqualTo("word");
            assertThatThrownBy(
                            () -> function.getSecretValue(request -> request.secretId("arn:keys")))
                    .isInstanceOfSatisfying(
                            SecretsManagerException.class,
                            e ->
                                    assertThat(e.awsErrorDetails().errorCode())
                                            .isEqualTo("AccessDeniedException"));
        }
    }
}
