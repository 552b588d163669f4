package org.seloste.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a message, cut into the lines of its header and its body. */
final class RawMessage {
    private final List<Header> headers;
    private final String body;

    private RawMessage(List<Header> headers, String body) {
        this.headers = headers;
        this.body = body;
    }

    /**
     * A header as it stands in the message.
     *
     * @param name its name
     * @param value its value with its folds, as it was written
     */
    record Header(String name, String value) {
        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }

        String unfolded() {
            return value.replace("\n ", " ").replace("\n\t", " ").strip();
        }
    }

    /**
     * Reads a message; one character of ours is one byte of it.
     *
     * @throws SesRefusal when what should be headers are none
     */
    static RawMessage read(byte[] bytes) throws SesRefusal {
        String all = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        int end = all.startsWith("\n") ? 0 : all.indexOf("\n\n");
        String head = end < 0 ? all : all.substring(0, end);
        String body = end < 0 ? "" : all.substring(Math.min(all.length(), end + 2));
        return new RawMessage(headersOf(head), body);
    }

    private static List<Header> headersOf(String head) throws SesRefusal {
        List<Header> headers = new ArrayList<>();
        for (String line : head.split("\n(?![ \t])", -1)) {
            if (line.isBlank()) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1 || line.substring(0, colon).chars().anyMatch(c -> c <= ' ' || c > 126)) {
                throw SesRefusal.invalid("Illegal header line.");
            }
            if (line.indexOf('\r') >= 0 || line.indexOf('\0') >= 0) {
                throw SesRefusal.invalid("Header contains control characters.");
            }
            headers.add(new Header(line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    List<Header> headers() {
        return List.copyOf(headers);
    }

    Optional<String> header(String name) {
        return headers.stream().filter(h -> h.is(name)).map(Header::unfolded).findFirst();
    }

    /** The name that more than one header has, of those that may stand only once. */
    Optional<String> doubled(List<String> once) {
        return once.stream()
                .filter(name -> headers.stream().filter(h -> h.is(name)).count() > 1)
                .findFirst();
    }

    /**
     * The message as its reader gets it: SES sets identifier and date and keeps blind copies and
     * its own headers to itself.
     */
    byte[] delivered(String messageId, String date) {
        StringBuilder text = new StringBuilder();
        for (Header header : headers) {
            if (!replaced(header)) {
                text.append(header.name()).append(": ").append(header.value()).append('\n');
            }
        }
        text.append("Message-ID: <").append(messageId).append(">\n");
        text.append("Date: ").append(date).append("\n\n").append(body);
        return text.toString().replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean replaced(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        return name.equals("message-id")
                || name.equals("date")
                || name.equals("bcc")
                || name.startsWith("x-ses-");
    }
}
