package org.seloste.web.body;

import org.seloste.web.body.UnreadableBody.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A Content-Type header: the media type, and the boundary of a multipart body. */
record MediaType(String name, String boundary) {
    /** UTF-8, as programs call it, and the part of it that is ASCII. */
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

    static MediaType parse(String header) throws UnreadableBody {
        List<String> parts = split(header);
        String boundary = "";
        for (String parameter : parts.subList(1, parts.size())) {
            int equals = parameter.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String value = unquoted(parameter.substring(equals + 1).strip());
            switch (parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
                case "charset" -> requireUtf8(value);
                case "boundary" -> boundary = value;
                default -> {
                    // Others change nothing of how a form is read.
                }
            }
        }
        return new MediaType(parts.getFirst().strip().toLowerCase(Locale.ROOT), boundary);
    }

    /** Splits at semicolons outside quotes. */
    private static List<String> split(String header) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ';' && !quoted) {
                parts.add(header.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(header.substring(from));
        return parts;
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static void requireUtf8(String charset) throws UnreadableBody {
        if (!UTF_8.contains(charset.toLowerCase(Locale.ROOT))) {
            throw new UnreadableBody(Reason.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
