package org.seloste.maildelivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A mail as MIME: text and HTML of one letter, in UTF-8 that any relay passes on. */
final class MimeMail {
    private static final String UTF_8 = "UTF-8";

    private MimeMail() {}

    /**
     * The message as it goes over the wire.
     *
     * @throws UnsafeHeader when a header would hold what no header may
     */
    static byte[] of(Envelope envelope) {
        try {
            MimeMessage message = new NamedMessage();
            address(envelope, message);
            describe(envelope, message);
            letUnsubscribe(envelope, message);
            message.setContent(
                    new MimeMultipart(
                            "alternative",
                            part(envelope.letter().text(), "plain"),
                            part(envelope.letter().html(), "html")));
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException _) {
            // Their messages may quote an address or the text itself.
            throw new IllegalStateException("the mail cannot be written as MIME");
        }
    }

    private static void address(Envelope envelope, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        Headers headers = new Headers(message);
        headers.putAddress("From", envelope.fromName(), envelope.from());
        headers.put("To", envelope.to());
        headers.put("Reply-To", envelope.replyTo());
        headers.putText("Subject", envelope.letter().subject());
    }

    private static void describe(Envelope envelope, MimeMessage message) throws MessagingException {
        Headers headers = new Headers(message);
        headers.put("Date", date(envelope));
        headers.put("Message-ID", envelope.messageId());
        headers.put("Content-Language", envelope.letter().language());
        // RFC 3834: no out-of-office answers to a machine; the second header tells Exchange so.
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
    }

    /** The mail program's own button posts there (RFC 8058); both headers are to be signed. */
    private static void letUnsubscribe(Envelope envelope, MimeMessage message)
            throws MessagingException {
        URI address = envelope.unsubscribe();
        if (address == null) {
            return;
        }
        Headers headers = new Headers(message);
        headers.put("List-Unsubscribe", "<" + address + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static String date(Envelope envelope) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                envelope.date().atOffset(ZoneOffset.UTC));
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** A message that keeps the Message-ID it was given. */
    private static final class NamedMessage extends MimeMessage {
        NamedMessage() {
            super((jakarta.mail.Session) null);
        }

        @Override
        protected void updateMessageID() {}
    }
}
