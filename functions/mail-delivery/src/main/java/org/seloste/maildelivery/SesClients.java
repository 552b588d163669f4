package org.seloste.maildelivery;

import org.seloste.register.storage.Aws;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.SesClientBuilder;

import java.time.Duration;

/** How Amazon SES is reached. */
final class SesClients {
    /** The longest that handing one mail over may take. */
    static final Duration LONGEST_TRY = Duration.ofSeconds(12);

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private SesClients() {}

    /**
     * A try that timed out may have sent the mail, so the client must not try again behind our
     * back, and is given more time than a table. Trying again is the stream's work.
     */
    static SesClient open(Aws aws) {
        SesClientBuilder ses = aws.configure(SesClient.builder(), "SES");
        return ses.overrideConfiguration(
                        ses.overrideConfiguration().toBuilder()
                                .retryStrategy(AwsRetryStrategy.doNotRetry())
                                .apiCallAttemptTimeout(LONGEST_TRY)
                                .apiCallTimeout(LONGEST_TRY)
                                .build())
                .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(CONNECTING)
                                .socketTimeout(ANSWERING))
                .build();
    }
}
