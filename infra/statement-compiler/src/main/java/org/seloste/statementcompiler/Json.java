package org.seloste.statementcompiler;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** JSON as the compiler reads and writes it. */
final class Json {
    private static final JsonMapper COMPACT = JsonMapper.builder().build();
    private static final JsonMapper READABLE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A tree as JSON, nulls included. */
    static JsonNode of(Tree tree) {
        return switch (tree) {
            case Tree.Mapping mapping -> {
                ObjectNode object = object();
                mapping.members().forEach((key, value) -> object.set(key, of(value)));
                yield object;
            }
            case Tree.Sequence sequence -> {
                ArrayNode array = array();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Tree.Scalar scalar -> COMPACT.valueToTree(scalar.value());
        };
    }

    /** A JSON file that lies beside this class. */
    static ObjectNode resource(String name) {
        try (InputStream json = Json.class.getResourceAsStream(name)) {
            return (ObjectNode) COMPACT.readTree(Objects.requireNonNull(json, name));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    static byte[] compact(JsonNode json) {
        return COMPACT.writeValueAsBytes(json);
    }

    static byte[] readable(JsonNode json) {
        return READABLE.writeValueAsBytes(json);
    }
}
