package org.seloste.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Makes an envelope of what {@code SendRawEmail} or {@code SendEmail} was given. */
final class Composer {
    private static final String TAGS = "X-SES-MESSAGE-TAGS";

    private Composer() {}

    /** A whole message; who sends and who gets it may stand in its headers alone. */
    static Envelope raw(QueryForm form) throws SesRefusal {
        byte[] bytes = decoded(form.get("RawMessage.Data"));
        SesRules.checkSize(bytes.length);
        RawMessage message = RawMessage.read(bytes);
        String from = message.header("From").orElse("");
        if (from.isEmpty()) {
            throw SesRefusal.invalid("Missing required header 'From'.");
        }
        List<String> recipients = form.list("Destinations");
        return new Envelope(
                form.get("Source").isEmpty() ? from : form.get("Source"),
                recipients.isEmpty() ? named(message) : recipients,
                tags(form, message),
                message);
    }

    /** A message from its pieces. */
    static Envelope simple(QueryForm form) throws SesRefusal {
        String subject = form.get("Message.Subject.Data");
        if (subject.chars().anyMatch(c -> c < ' ')) {
            throw SesRefusal.invalid("Subject contains control characters.");
        }
        List<String> recipients = new ArrayList<>(form.list("Destination.ToAddresses"));
        int shown = recipients.size();
        recipients.addAll(form.list("Destination.CcAddresses"));
        recipients.addAll(form.list("Destination.BccAddresses"));
        for (String recipient : recipients) {
            Addresses.check(Addresses.bare(recipient));
        }
        byte[] bytes = written(form, subject, recipients.subList(0, shown));
        SesRules.checkSize(bytes.length);
        return new Envelope(form.get("Source"), recipients, form.tags(), RawMessage.read(bytes));
    }

    private static byte[] decoded(String base64) throws SesRefusal {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw SesRefusal.invalid("RawMessage.Data is not Base64.");
        }
    }

    private static List<String> named(RawMessage message) throws SesRefusal {
        List<String> recipients = new ArrayList<>();
        for (String name : List.of("To", "Cc", "Bcc")) {
            recipients.addAll(Addresses.listed(message.header(name).orElse("")));
        }
        return recipients;
    }

    private static Map<String, String> tags(QueryForm form, RawMessage message) {
        Map<String, String> tags = new LinkedHashMap<>(form.tags());
        for (String tag : message.header(TAGS).orElse("").split(",", -1)) {
            int equals = tag.indexOf('=');
            if (equals > 0) {
                tags.put(tag.substring(0, equals).strip(), tag.substring(equals + 1).strip());
            }
        }
        return tags;
    }

    private static byte[] written(QueryForm form, String subject, List<String> to)
            throws SesRefusal {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
            message.setFrom(new InternetAddress(form.get("Source"), false));
            message.setRecipients(MimeMessage.RecipientType.TO, String.join(",", to));
            String replyTo = String.join(",", form.list("ReplyToAddresses"));
            if (!replyTo.isEmpty()) {
                message.setReplyTo(InternetAddress.parse(replyTo));
            }
            message.setSubject(subject, "UTF-8");
            message.setContent(parts(form));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw SesRefusal.invalid("Illegal address.");
        }
    }

    private static MimeMultipart parts(QueryForm form) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        for (String kind : List.of("Text", "Html")) {
            String content = form.get("Message.Body." + kind + ".Data");
            if (!content.isEmpty()) {
                MimeBodyPart part = new MimeBodyPart();
                part.setText(content, "UTF-8", kind.equals("Html") ? "html" : "plain");
                parts.addBodyPart(part);
            }
        }
        return parts;
    }
}
