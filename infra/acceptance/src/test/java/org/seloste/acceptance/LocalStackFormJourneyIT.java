package org.seloste.acceptance;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.utility.DockerImageName;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;

/**
 * The journey on the Kumu statement, with tables and mails in LocalStack. Another image that
 * answers on the same port, such as Floci's, can be named with {@code -Dlocalstack.image=}.
 */
@Testcontainers(disabledWithoutDocker = true)
final class LocalStackFormJourneyIT extends FormJourneyIT {
    private static final int PORT = 4566;

    // Later images ask for an account's token.
    private static final String IMAGE = "localstack/localstack:4.14.0";

    // LocalStack's second provider has DynamoDB's own streams; its first rebuilds them on Kinesis.
    // Events would tell its makers of each use.
    @Container
    private static final GenericContainer<?> ENDPOINT =
            new GenericContainer<>(
                            DockerImageName.parse(System.getProperty("localstack.image", IMAGE)))
                    .withEnv("PROVIDER_OVERRIDE_DYNAMODB", "v2")
                    .withEnv("PROVIDER_OVERRIDE_DYNAMODBSTREAMS", "v2")
                    .withEnv("DISABLE_EVENTS", "1")
                    .withExposedPorts(PORT)
                    .waitingFor(
                            Wait.forHttp("/_localstack/health")
                                    .forStatusCodeMatching(status -> status < 500)
                                    .withStartupTimeout(Duration.ofMinutes(2)));

    LocalStackFormJourneyIT() {
        super(Running.KUMU, Period.ofYears(3));
    }

    @Override
    Running open(Path statement) throws Exception {
        return Running.startAt(address(), statement);
    }

    private static URI address() {
        return URI.create(
                "http://%s:%d".formatted(ENDPOINT.getHost(), ENDPOINT.getMappedPort(PORT)));
    }
}
