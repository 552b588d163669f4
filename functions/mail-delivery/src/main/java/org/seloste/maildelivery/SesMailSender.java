package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SesException;

import java.util.Locale;
import java.util.Objects;

/** Hands mails to Amazon SES. */
final class SesMailSender implements MailSender {
    private static final String REJECTED = "MessageRejected";
    private static final String INVALID = "InvalidParameterValue";

    private final SesClient ses;
    private final @Nullable String configurationSet;

    SesMailSender(SesClient ses, @Nullable String configurationSet) {
        this.ses = ses;
        this.configurationSet = configurationSet;
    }

    @Override
    public Attempt send(String kind, String from, String to, byte[] message) {
        try {
            ses.sendRawEmail(request(kind, from, to, message));
            return new Attempt.Accepted();
        } catch (SesException e) {
            return because(e, from);
        } catch (SdkClientException e) {
            return new Attempt.Unavailable(e.getClass().getSimpleName());
        }
    }

    /** The recipient is named apart from the headers: what they hold cannot add another. */
    private SendRawEmailRequest request(String kind, String from, String to, byte[] message) {
        return SendRawEmailRequest.builder()
                .source(from)
                .destinations(to)
                .configurationSetName(configurationSet)
                .tags(MessageTag.builder().name("kind").value(kind).build())
                .rawMessage(raw -> raw.data(SdkBytes.fromByteArrayUnsafe(message)))
                .build();
    }

    /**
     * Only what SES says of this mail or its recipient is final. What it says of the sender or of
     * the account is the owner's to put right, and the mail waits for that.
     */
    private static Attempt because(SesException e, String from) {
        AwsErrorDetails details = e.awsErrorDetails();
        String code = details == null ? "" : Objects.requireNonNullElse(details.errorCode(), "");
        boolean ofTheMail = code.equals(REJECTED) || code.equals(INVALID);
        if (e.statusCode() >= 500 || e.isThrottlingException() || !ofTheMail) {
            return new Attempt.Unavailable(code);
        }
        return blames(from, details) ? new Attempt.Unavailable(code) : new Attempt.Refused(code);
    }

    /** An identity that is not verified is named in the message, the sender's as well. */
    private static boolean blames(String from, @Nullable AwsErrorDetails details) {
        String message = details == null ? null : details.errorMessage();
        return message != null
                && message.toLowerCase(Locale.ROOT).contains(from.toLowerCase(Locale.ROOT));
    }
}
