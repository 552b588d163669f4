package org.seloste.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * What a message says.
 *
 * @param subject its subject, decoded
 * @param from who it is from, decoded
 * @param language its {@code Content-Language}, or nothing
 * @param headers its headers in order, decoded
 * @param text its text part, or nothing
 * @param html its HTML part, or nothing
 * @param source the message as it is, one line an entry
 */
public record MailContent(
        String subject,
        String from,
        String language,
        List<MailHeader> headers,
        String text,
        String html,
        String source) {

    public MailContent {
        headers = List.copyOf(headers);
    }

    /**
     * A header.
     *
     * @param name its name
     * @param value its value, decoded and unfolded
     */
    public record MailHeader(String name, String value) {}

    /** Reads a message; one that is none has only its source. */
    public static MailContent read(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.UTF_8);
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            Bodies bodies = new Bodies();
            bodies.collect(message);
            List<MailHeader> headers = headersOf(message);
            return new MailContent(
                    first(headers, "Subject"),
                    first(headers, "From"),
                    first(headers, "Content-Language"),
                    headers,
                    bodies.text.toString(),
                    bodies.html.toString(),
                    source);
        } catch (MessagingException | IOException e) {
            return new MailContent("(unreadable)", "", "", List.of(), "", "", source);
        }
    }

    /** The links of both parts. */
    public List<MailLink> links() {
        return MailLink.of(html, text);
    }

    String searchable() {
        return String.join(" ", subject, from, text);
    }

    private static List<MailHeader> headersOf(MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        List<MailHeader> headers = new ArrayList<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            String value = MimeUtility.unfold(header.getValue());
            headers.add(new MailHeader(header.getName(), MimeUtility.decodeText(value)));
        }
        return headers;
    }

    private static String first(List<MailHeader> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(MailHeader::value)
                .findFirst()
                .orElse("");
    }

    /** Finds the text and the HTML among the parts of a message. */
    private static final class Bodies {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();

        void collect(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*")) {
                Multipart parts = (Multipart) part.getContent();
                for (int n = 0; n < parts.getCount(); n++) {
                    BodyPart child = parts.getBodyPart(n);
                    collect(child);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                return;
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            } else if (part.isMimeType("text/plain")) {
                text.append(part.getContent());
            }
        }
    }
}
