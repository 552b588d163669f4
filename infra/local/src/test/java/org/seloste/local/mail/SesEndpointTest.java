package org.seloste.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.policy.PolicyRule;
import org.seloste.local.template.Stack;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Body;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SesException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

class SesEndpointTest {
    private static final Instant SIMULATED = Instant.parse("2029-11-25T10:00:00Z");
    private static final Instant REAL = Instant.parse("2026-11-24T09:00:00Z");

    private static final PolicyRule SEND_AS_REGISTER =
            new PolicyRule(
                    true,
                    "ses:SendRawEmail",
                    "*",
                    Map.of("ses:FromAddress", List.of("register@example.com")));

    private final Inbox inbox = Inbox.inMemory(() -> SIMULATED, () -> REAL);
    private final SesEndpoint endpoint =
            SesEndpoint.start(
                    inbox,
                    Set.of("register@example.com", "example.org"),
                    Stack.local("mails"),
                    new AccessControl(Map.of("Sender", List.of(SEND_AS_REGISTER))));
    private final SesClient ses = client(endpoint, AccessControl.RUNNER);

    private static SesClient client(SesEndpoint endpoint, String accessKey) {
        return SesClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.EU_NORTH_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(accessKey, "b")))
                .overrideConfiguration(c -> c.retryStrategy(r -> r.maxAttempts(1)))
                .build();
    }

    @AfterEach
    void close() {
        ses.close();
        endpoint.close();
    }

    private String send(String message) {
        return send(message, request -> {});
    }

    private String send(String message, Consumer<SendRawEmailRequest.Builder> more) {
        SendRawEmailRequest.Builder request =
                SendRawEmailRequest.builder()
                        .rawMessage(m -> m.data(SdkBytes.fromUtf8String(message)));
        more.accept(request);
        return ses.sendRawEmail(request.build()).messageId();
    }

    private SesException refusal(String message) {
        return catchThrowableOfType(SesException.class, () -> send(message));
    }

    private static SendEmailRequest simple(String source, String subject) {
        Body body = Body.builder().text(t -> t.data("Hei")).html(h -> h.data("<p>Hei")).build();
        return SendEmailRequest.builder()
                .source(source)
                .destination(
                        d -> d.toAddresses("maija@example.net").bccAddresses("copy@example.net"))
                .replyToAddresses("answers@example.org")
                .message(m -> m.subject(s -> s.data(subject)).body(body))
                .build();
    }

    @Test
    void takesARawMessageWithEverythingItSays() {
        String id = send(Mails.confirmation("maija@example.net"));

        ReceivedMail mail = inbox.latest().orElseThrow();
        assertThat(mail.messageId()).isEqualTo(id).endsWith("-000000");
        assertThat(mail.recipients()).containsExactly("maija@example.net");
        assertThat(mail.kind()).isEqualTo("SUBMISSION_RECEIVED");
        assertThat(mail.content().subject()).isEqualTo("Saimme viestisi 2.3.2026");
        assertThat(mail.content().from()).isEqualTo("Esimerkki Ä <register@example.com>");
        assertThat(mail.content().language()).isEqualTo("fi");
        assertThat(mail.content().text()).contains("Säilytämme");
        assertThat(mail.content().html()).contains("<h1>Saimme viestisi</h1>");
        assertThat(mail.simulatedAt()).isEqualTo(SIMULATED);
        assertThat(mail.receivedAt()).isEqualTo(REAL);
        assertThat(mail.isRead()).isFalse();
    }

    @Test
    void deliversWithItsOwnIdentifierAndDateAndWithoutItsOwnHeaders() {
        String message =
                "Message-ID: <ours@example.com>\r\nDate: Mon, 1 Jan 2001 00:00:00 +0000\r\n"
                        + "Bcc: hidden@example.net\r\n"
                        + Mails.confirmation("maija@example.net");

        String id = send(message);

        assertThat(inbox.latest().orElseThrow().content().source())
                .contains("Message-ID: <" + id + "@email.amazonses.com>\r\n")
                .contains("Date: Sun, 25 Nov 2029 10:00:00 GMT\r\n")
                .doesNotContain("ours@", "2001", "hidden", "X-SES")
                .endsWith("--cut--\r\n");
    }

    @Test
    void sendsToTheGivenDestinationsRatherThanTheHeaders() {
        MessageTag notice = MessageTag.builder().name("kind").value("NOTICE").build();
        String message = Mails.confirmation("a@example.net").replace("X-SES-", "X-OTHER-");

        send(message, request -> request.destinations("envelope@example.net").tags(notice));

        ReceivedMail mail = inbox.latest().orElseThrow();
        assertThat(mail.recipients()).containsExactly("envelope@example.net");
        assertThat(mail.kind()).isEqualTo("NOTICE");
    }

    @Test
    void takesASimpleMessage() {
        ses.sendEmail(simple("Kirjasto <kirjasto@example.org>", "Hyvää päivää"));

        ReceivedMail mail = inbox.latest().orElseThrow();
        assertThat(mail.recipients()).containsExactly("maija@example.net", "copy@example.net");
        assertThat(mail.content().subject()).isEqualTo("Hyvää päivää");
        assertThat(mail.content().text()).isEqualTo("Hei");
        assertThat(mail.content().html()).isEqualTo("<p>Hei");
        assertThat(mail.content().source()).doesNotContain("copy@example.net");
    }

    @Test
    void refusesASenderThatIsNotVerified() {
        String message = Mails.confirmation("a@example.net").replace("register@", "somebody@");

        SesException refusal = refusal(message);

        assertThat(refusal).isInstanceOf(MessageRejectedException.class);
        assertThat(refusal.awsErrorDetails().errorMessage())
                .startsWith("Email address is not verified.")
                .contains("in region EU-NORTH-1", "somebody@example.com");
        assertThat(inbox.list()).isEmpty();
    }

    @Test
    void takesAnySenderWhenNoneHadToBeVerified() {
        AccessControl everybody = new AccessControl(Map.of());
        try (SesEndpoint open =
                        SesEndpoint.start(inbox, Set.of(), Stack.local("mails"), everybody);
                SesClient client = client(open, AccessControl.RUNNER)) {
            client.sendEmail(simple("anybody@example.net", "Hei"));
        }

        assertThat(inbox.list()).hasSize(1);
    }

    @Test
    void functionSendsFromTheAddressThatItsPolicyNamesAndFromNoOther() {
        try (SesClient function = client(endpoint, "Sender")) {
            function.sendRawEmail(raw("From: Register <register@example.com>"));
            SesException refused =
                    catchThrowableOfType(
                            SesException.class,
                            () -> function.sendRawEmail(raw("From: register@example.org")));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("AccessDenied");
        }
        assertThat(inbox.list()).hasSize(1);
    }

    private static SendRawEmailRequest raw(String from) {
        String message = from + "\r\nTo: maija@example.net\r\nSubject: Hei\r\n\r\nHei\r\n";
        return SendRawEmailRequest.builder()
                .rawMessage(data -> data.data(SdkBytes.fromUtf8String(message)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "To: maija@example.net, X-Nobody: x, Missing required header 'To'.",
                "To: maija@example.net, To: maija, Missing final '@domain'",
                "To: maija@example.net, To: maija@localhost, Domain contains no dot",
                "To: maija@example.net, To: maija@exämple.net, Domain contains illegal character",
                "MIME-Version: 1.0, Subject: again, Duplicate header 'Subject'.",
                "MIME-Version: 1.0, no header at all, Illegal header line.",
            })
    void refusesAMessageThatNobodyCouldGet(String line, String instead, String why) {
        SesException refusal =
                refusal(Mails.confirmation("maija@example.net").replace(line, instead));

        assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("InvalidParameterValue");
        assertThat(refusal.awsErrorDetails().errorMessage()).isEqualTo(why);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(inbox.list()).isEmpty();
    }

    @Test
    void refusesALoneCarriageReturnInAHeader() {
        String message =
                Mails.confirmation("a@example.net").replace("Content-Language: fi", "X: a\rBcc: b");

        assertThat(refusal(message).awsErrorDetails().errorMessage())
                .isEqualTo("Header contains control characters.");
    }

    @Test
    void refusesASubjectWithALineBreak() {
        SendEmailRequest request = simple("register@example.com", "a\r\nBcc: b@example.net");

        assertThatThrownBy(() -> ses.sendEmail(request))
                .hasMessageContaining("Subject contains control characters");
    }

    @Test
    void refusesAMessageOfMoreThanTenMegabytes() {
        String message = Mails.confirmation("a@example.net") + "x".repeat(10 * 1024 * 1024);

        assertThat(refusal(message).awsErrorDetails().errorMessage())
                .startsWith("Message length is more than 10485760 bytes long: '");
    }

    @Test
    void refusesAMessageToMoreThanFiftyPeople() {
        String many = "a@example.net" + ",\n a@example.net".repeat(50);

        assertThat(refusal(Mails.confirmation(many)).awsErrorDetails().errorMessage())
                .isEqualTo("Recipient count exceeds 50.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bounce@simulator.example", "reject+1@simulator.amazonses.com"})
    void refusesTheRecipientsThatStandForRefusedOnes(String address) {
        assertThat(refusal(Mails.confirmation(address)))
                .isInstanceOf(MessageRejectedException.class)
                .hasMessageContaining("Address blacklisted.");
    }

    @Test
    void throttlesAsManyMailsAsItWasTold() {
        endpoint.throttle(1);

        SesException refusal = refusal(Mails.confirmation("a@example.net"));
        send(Mails.confirmation("b@example.net"));

        assertThat(refusal.isThrottlingException()).isTrue();
        assertThat(refusal).hasMessageContaining("Maximum sending rate exceeded.");
        assertThat(endpoint.throttling()).isZero();
        assertThat(inbox.list()).hasSize(1);
    }

    @Test
    void answersNothingButUnavailableWhileItIsDown() {
        endpoint.setUp(false);
        SesException refusal = refusal(Mails.confirmation("a@example.net"));
        endpoint.setUp(true);
        send(Mails.confirmation("a@example.net"));

        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(inbox.list()).hasSize(1);
    }

    @Test
    void tellsItsQuotaAndThatTheAccountMaySend() {
        send(Mails.confirmation("a@example.net"));

        assertThat(ses.getSendQuota().sentLast24Hours()).isEqualTo(1);
        assertThat(ses.getSendQuota().maxSendRate()).isEqualTo(14);
        assertThat(ses.getAccountSendingEnabled().enabled()).isTrue();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(ses::listIdentities)
                .isInstanceOf(SesException.class)
                .hasMessageContaining("Could not find operation ListIdentities");
    }
}
