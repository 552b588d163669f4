package org.seloste.web.body;

import org.seloste.web.body.UnreadableBody.Reason;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * application/x-www-form-urlencoded, strictly. The JDK's URLDecoder lets broken UTF-8 through as
 * replacement characters, so that something else would be stored than what was typed.
 */
final class UrlEncoded {
    private UrlEncoded() {}

    static SentFields read(byte[] body) throws UnreadableBody {
        List<SentField> fields = new ArrayList<>();
        int from = 0;
        while (from < body.length) {
            int end = indexOf(body, '&', from, body.length);
            if (end > from) {
                requireRoom(fields);
                fields.add(field(body, from, end));
            }
            from = end + 1;
        }
        return new SentFields(fields);
    }

    private static void requireRoom(List<SentField> fields) throws UnreadableBody {
        if (fields.size() == SentFields.MOST) {
            throw new UnreadableBody(Reason.TOO_MANY_FIELDS);
        }
    }

    private static SentField field(byte[] body, int from, int end) throws UnreadableBody {
        int equals = indexOf(body, '=', from, end);
        return new SentField(
                decode(body, from, equals), decode(body, Math.min(equals + 1, end), end));
    }

    /** Where the byte stands, or the end. */
    private static int indexOf(byte[] body, char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return end;
    }

    private static String decode(byte[] body, int from, int end) throws UnreadableBody {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(end - from);
        int i = from;
        while (i < end) {
            switch (body[i]) {
                case '+' -> decoded.write(' ');
                case '%' -> {
                    decoded.write(escaped(body, i, end));
                    i += 2;
                }
                default -> decoded.write(body[i]);
            }
            i++;
        }
        return Utf8.decode(decoded.toByteArray());
    }

    private static int escaped(byte[] body, int percent, int end) throws UnreadableBody {
        if (percent + 2 >= end
                || !HexFormat.isHexDigit(body[percent + 1])
                || !HexFormat.isHexDigit(body[percent + 2])) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
        return 16 * HexFormat.fromHexDigit(body[percent + 1])
                + HexFormat.fromHexDigit(body[percent + 2]);
    }
}
