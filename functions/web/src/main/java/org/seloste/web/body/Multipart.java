package org.seloste.web.body;

import org.apache.commons.fileupload2.core.MultipartInput;
import org.seloste.web.body.UnreadableBody.Reason;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** multipart/form-data. Only this class knows the library, which is loaded when a form needs it. */
final class Multipart {
    private static final int LONGEST_BOUNDARY = 70; // RFC 2046, 5.1.1
    private static final int LONGEST_PART_HEADER = 1024;

    private Multipart() {}

    static SentFields read(String boundary, byte[] body) throws UnreadableBody {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
        try {
            return parts(open(boundary, body));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
    }

    private static MultipartInput open(String boundary, byte[] body) throws IOException {
        MultipartInput input =
                MultipartInput.builder()
                        .setInputStream(new ByteArrayInputStream(body))
                        .setBoundary(boundary.getBytes(StandardCharsets.UTF_8))
                        .setMaxPartHeaderSize(LONGEST_PART_HEADER)
                        .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        return input;
    }

    private static SentFields parts(MultipartInput input) throws IOException, UnreadableBody {
        if (!input.skipPreamble()) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
        List<SentField> fields = new ArrayList<>();
        int parts = 0;
        do {
            parts++;
            if (parts > SentFields.MOST) {
                throw new UnreadableBody(Reason.TOO_MANY_FIELDS);
            }
            add(fields, PartHeader.parse(input.readHeaders()), content(input));
        } while (input.readBoundary());
        return new SentFields(fields);
    }

    private static byte[] content(MultipartInput input) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        input.readBodyData(content);
        return content.toByteArray();
    }

    /** A file input that was left empty comes as a part without content; it is no field. */
    private static void add(List<SentField> fields, PartHeader header, byte[] content)
            throws UnreadableBody {
        if (!header.file()) {
            fields.add(new SentField(header.name(), Utf8.decode(content)));
        } else if (content.length > 0) {
            throw new UnreadableBody(Reason.FILE);
        }
    }
}
