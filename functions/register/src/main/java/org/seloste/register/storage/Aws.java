package org.seloste.register.storage;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How the functions reach AWS. Everything that the SDK would search for is said, because searching
 * is what makes a cold start long: the Region, the credentials, the HTTP client, no profile file.
 *
 * <p>All of it comes from an environment given as a map, with AWS's own names, so that a local run
 * can have another environment than its process.
 */
public final class Aws {
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ATTEMPT = Duration.ofSeconds(3);
    private static final Duration CALL = Duration.ofSeconds(6);

    private final Map<String, String> environment;

    public Aws(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * A client's builder with all of that said.
     *
     * @param service the service as {@code AWS_ENDPOINT_URL_...} names it
     */
    public <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configure(
            B builder, String service) {
        builder.region(Region.of(required("AWS_REGION")))
                .credentialsProvider(credentials())
                .defaultsMode(DefaultsMode.IN_REGION)
                .overrideConfiguration(patience())
                .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(CONNECTING)
                                .socketTimeout(ATTEMPT));
        endpoint(service).ifPresent(builder::endpointOverride);
        return builder;
    }

    /**
     * Reads a secret. The client is let go: it is needed once in the life of a function, or twice.
     *
     * @param secret its name or ARN
     */
    public String secret(String secret) {
        try (SecretsManagerClient client =
                configure(SecretsManagerClient.builder(), "SECRETS_MANAGER").build()) {
            return client.getSecretValue(request -> request.secretId(secret)).secretString();
        }
    }

    private static ClientOverrideConfiguration patience() {
        return ClientOverrideConfiguration.builder()
                .retryStrategy(RetryMode.STANDARD)
                .apiCallAttemptTimeout(ATTEMPT)
                .apiCallTimeout(CALL)
                .defaultProfileFile(ProfileFile.aggregator().build())
                .build();
    }

    private Optional<URI> endpoint(String service) {
        return find("AWS_ENDPOINT_URL_" + service)
                .or(() -> find("AWS_ENDPOINT_URL"))
                .map(URI::create);
    }

    /** Lambda puts them into the environment; in a snapshot (SnapStart) one asks for them. */
    private AwsCredentialsProvider credentials() {
        return find("AWS_ACCESS_KEY_ID")
                .<AwsCredentialsProvider>map(id -> StaticCredentialsProvider.create(given(id)))
                .orElseGet(this::withoutKey);
    }

    private AwsCredentials given(String id) {
        String secret = required("AWS_SECRET_ACCESS_KEY");
        return find("AWS_SESSION_TOKEN")
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(id, secret));
    }

    private AwsCredentialsProvider withoutKey() {
        if (find("AWS_CONTAINER_CREDENTIALS_FULL_URI").isPresent()) {
            return ContainerCredentialsProvider.builder().build();
        }
        boolean local = environment.keySet().stream().anyMatch(Aws::isEndpoint);
        return local
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))
                : DefaultCredentialsProvider.builder().build();
    }

    private static boolean isEndpoint(String name) {
        return name.startsWith("AWS_ENDPOINT_URL");
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private String required(String name) {
        @Nullable String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException("missing in the environment: " + name);
        }
        return value;
    }
}
