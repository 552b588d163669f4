package org.seloste.register.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

final class AwsTest {
    @Test
    void theRegionIsTheEnvironments() {
        assertThat(configuration(Map.of()).region().id()).isEqualTo("eu-north-1");
        assertThat(configuration(Map.of()).endpointOverride()).isEmpty();
    }

    @Test
    void aServicesOwnEndpointGoesBeforeTheOneOfAll() {
        Map<String, String> both =
                Map.of(
                        "AWS_ENDPOINT_URL", "http://localhost:1",
                        "AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:2");

        assertThat(configuration(both).endpointOverride())
                .contains(URI.create("http://localhost:2"));
        assertThat(
                        configuration(Map.of("AWS_ENDPOINT_URL", "http://localhost:1"))
                                .endpointOverride())
                .contains(URI.create("http://localhost:1"));
    }

    @Test
    void lambdaGivesCredentialsInTheEnvironment() {
        Map<String, String> lambda =
                Map.of(
                        "AWS_ACCESS_KEY_ID", "id",
                        "AWS_SECRET_ACCESS_KEY", "secret",
                        "AWS_SESSION_TOKEN", "token");

        assertThat(credentials(lambda))
                .isInstanceOfSatisfying(
                        AwsSessionCredentialsIdentity.class,
                        session -> assertThat(session.sessionToken()).isEqualTo("token"));
    }

    @Test
    void withoutASessionTheKeyAloneIsUsed() {
        Map<String, String> key =
                Map.of("AWS_ACCESS_KEY_ID", "id", "AWS_SECRET_ACCESS_KEY", "secret");

        assertThat(credentials(key).accessKeyId()).isEqualTo("id");
    }

    @Test
    void aLocalEndpointNeedsNoCredentials() {
        assertThat(credentials(Map.of("AWS_ENDPOINT_URL_SES", "http://localhost:1")).accessKeyId())
                .isEqualTo("local");
    }

    @Test
    void aFunctionStartedFromASnapshotAsksForThem() {
        Map<String, String> snapshot =
                Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost:1/credentials");

        assertThat(configuration(snapshot).credentialsProvider())
                .isInstanceOf(ContainerCredentialsProvider.class);
    }

    @Test
    void elsewhereTheSdkLooksForThem() {
        assertThat(configuration(Map.of()).credentialsProvider())
                .isInstanceOf(DefaultCredentialsProvider.class);
    }

    @Test
    void withoutARegionNothingIsBuilt() {
        Aws aws = new Aws(Map.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> aws.configure(DynamoDbClient.builder(), "DYNAMODB"))
                .withMessage("missing in the environment: AWS_REGION");
    }

    private static AwsCredentialsIdentity credentials(Map<String, String> environment) {
        return configuration(environment).credentialsProvider().resolveIdentity().join();
    }

    private static DynamoDbServiceClientConfiguration configuration(
            Map<String, String> environment) {
        Map<String, String> whole = new HashMap<>(environment);
        whole.put("AWS_REGION", "eu-north-1");
        try (DynamoDbClient client =
                new Aws(whole).configure(DynamoDbClient.builder(), "DYNAMODB").build()) {
            return client.serviceClientConfiguration();
        }
    }
}
