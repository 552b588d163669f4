package org.seloste.web.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.seloste.web.body.UnreadableBody.Reason;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** application/json: one object of plain values, or of lists of them where such are taken. */
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

    /** What a list of values is taken for. */
    enum Lists {
        /** Nothing that a form sends, unless it holds just one value. */
        REFUSED,
        /** The same name sent several times. */
        TAKEN
    }

    static SentFields read(byte[] body, Lists lists) throws UnreadableBody {
        // Decoded here: the parser would guess UTF-16 and let broken UTF-8 through.
        try (JsonParser parser = FACTORY.createParser(withoutMark(Utf8.decode(body)))) {
            return object(parser, lists);
        } catch (IOException e) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
    }

    /** Some tools write a byte order mark, which a reader may pass over (RFC 8259, 8.1). */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static SentFields object(JsonParser parser, Lists lists)
            throws IOException, UnreadableBody {
        require(parser.nextToken() == JsonToken.START_OBJECT, Reason.MALFORMED);
        List<SentField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = Utf8.whole(parser.currentName());
            require(names.add(name), Reason.DUPLICATE_FIELD);
            require(names.size() <= SentFields.MOST, Reason.TOO_MANY_FIELDS);
            for (String value : values(parser, lists)) {
                fields.add(new SentField(name, value));
            }
            require(fields.size() <= SentFields.MOST, Reason.TOO_MANY_FIELDS);
        }
        require(parser.nextToken() == null, Reason.MALFORMED);
        return new SentFields(fields);
    }

    private static List<String> values(JsonParser parser, Lists lists)
            throws IOException, UnreadableBody {
        return switch (parser.nextToken()) {
            case VALUE_NULL -> List.of();
            case START_ARRAY ->
                    lists == Lists.TAKEN ? list(parser) : List.of(onlyOne(list(parser)));
            case null, default -> List.of(plain(parser));
        };
    }

    private static List<String> list(JsonParser parser) throws IOException, UnreadableBody {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(values.size() < SentFields.MOST, Reason.TOO_MANY_FIELDS);
            values.add(plain(parser));
        }
        return values;
    }

    /** Some clients wrap every field in a list. */
    private static String onlyOne(List<String> values) throws UnreadableBody {
        require(values.size() == 1, Reason.NOT_A_PLAIN_VALUE);
        return values.getFirst();
    }

    private static String plain(JsonParser parser) throws IOException, UnreadableBody {
        JsonToken token = parser.currentToken();
        require(
                token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL,
                Reason.NOT_A_PLAIN_VALUE);
        // The text of a number is as it was typed: 0401234567 is no JSON, but 1.50 stays 1.50.
        return Utf8.whole(parser.getText());
    }

    private static void require(boolean holds, Reason otherwise) throws UnreadableBody {
        if (!holds) {
            throw new UnreadableBody(otherwise);
        }
    }
}
