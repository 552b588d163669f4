package org.seloste.formsubmission.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.seloste.formsubmission.body.UnreadableBody.Reason;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** application/json: one object of plain values. */
final class Json {
    // Read as they come, never as a tree: what is not a plain value ends the reading there and
    // then.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(4)
                                    .maxNameLength(200)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private Json() {}

    static SentFields read(byte[] body) throws UnreadableBody {
        // Decoded here: the parser would guess UTF-16 and let broken UTF-8 through.
        try (JsonParser parser = FACTORY.createParser(withoutMark(Utf8.decode(body)))) {
            return object(parser);
        } catch (IOException e) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
    }

    /** Some tools write a byte order mark, which a reader may pass over (RFC 8259, 8.1). */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static SentFields object(JsonParser parser) throws IOException, UnreadableBody {
        require(parser.nextToken() == JsonToken.START_OBJECT, Reason.MALFORMED);
        List<SentField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = Utf8.whole(parser.currentName());
            require(names.add(name), Reason.DUPLICATE_FIELD);
            require(names.size() <= SentFields.MOST, Reason.TOO_MANY_FIELDS);
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                fields.add(new SentField(name, value(parser)));
            }
        }
        require(parser.nextToken() == null, Reason.MALFORMED);
        return new SentFields(fields);
    }

    /** A plain value, or a list of just one: some clients wrap every field. */
    private static String value(JsonParser parser) throws IOException, UnreadableBody {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return plain(parser);
        }
        parser.nextToken();
        String only = plain(parser);
        require(parser.nextToken() == JsonToken.END_ARRAY, Reason.NOT_A_PLAIN_VALUE);
        return only;
    }

    private static String plain(JsonParser parser) throws IOException, UnreadableBody {
        JsonToken token = parser.currentToken();
        require(token != null && token.isScalarValue(), Reason.NOT_A_PLAIN_VALUE);
        // The text of a number is as it was typed: 0401234567 is no JSON, but 1.50 stays 1.50.
        return Utf8.whole(parser.getText());
    }

    private static void require(boolean holds, Reason otherwise) throws UnreadableBody {
        if (!holds) {
            throw new UnreadableBody(otherwise);
        }
    }
}
