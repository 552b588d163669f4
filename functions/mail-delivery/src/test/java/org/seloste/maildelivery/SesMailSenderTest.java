package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.maildelivery.MailSender.Attempt;
import org.seloste.maildelivery.MailSender.Attempt.Accepted;
import org.seloste.maildelivery.MailSender.Attempt.Refused;
import org.seloste.maildelivery.MailSender.Attempt.Unavailable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The real SES client against a stand-in of SES on loopback. */
final class SesMailSenderTest {
    private static final String FROM = "Register@example.com";

    private final FakeSes ses = new FakeSes();
    private final MailSender sender = new SesMailSender(ses.client(), "receipts");

    @BeforeEach
    void start() {
        ses.start();
    }

    @AfterEach
    void stop() {
        ses.close();
    }

    @Test
    void namesTheEnvelopeApartFromTheMessage() {
        assertThat(send()).isEqualTo(new Accepted());

        assertThat(ses.requests()).singleElement();
        assertThat(ses.requests().getFirst())
                .containsEntry("Action", "SendRawEmail")
                .containsEntry("Source", FROM)
                .containsEntry("Destinations.member.1", "matti@example.com")
                .doesNotContainKey("Destinations.member.2")
                .containsEntry("ConfigurationSetName", "receipts")
                .containsEntry("Tags.member.1.Name", "kind")
                .containsEntry("Tags.member.1.Value", "SUBMISSION_RECEIVED")
                .containsEntry(
                        "RawMessage.Data",
                        Base64.getEncoder()
                                .encodeToString("Subject: x".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, MessageRejected, Address blacklisted.",
        "400, MessageRejected, Email address is not verified: matti@example.com",
        "400, InvalidParameterValue, Local address contains control or whitespace"
    })
    void whatSesSaysOfTheRecipientIsFinal(int status, String code, String message) {
        ses.answerWith(status, code, message);

        assertThat(send()).isEqualTo(new Refused(code));
    }

    @ParameterizedTest
    @CsvSource({
        "400, MessageRejected, Email address is not verified: register@EXAMPLE.com",
        "400, Throttling, Maximum sending rate exceeded.",
        "400, MailFromDomainNotVerified, Not yet",
        "400, ConfigurationSetDoesNotExist, No such set",
        "400, AccountSendingPaused, Paused",
        "403, AccessDenied, Not you",
        "500, InternalFailure, Oh",
        "503, ServiceUnavailable, Later"
    })
    void whatSesSaysOfTheSenderOrOfItselfMayPass(int status, String code, String message) {
        ses.answerWith(status, code, message);

        assertThat(send()).isEqualTo(new Unavailable(code));
    }

    @Test
    void triesOnceAndLeavesTheRestToTheStream() {
        ses.answerWith(503, "ServiceUnavailable", "Later");
        send();

        assertThat(ses.requests()).hasSize(1);
    }

    @Test
    void whenNobodyAnswersItMayPass() {
        ses.close();

        assertThat(send()).isEqualTo(new Unavailable("SdkClientException"));
    }

    private Attempt send() {
        return sender.send(
                "SUBMISSION_RECEIVED",
                FROM,
                "matti@example.com",
                "Subject: x".getBytes(StandardCharsets.UTF_8));
    }
}
