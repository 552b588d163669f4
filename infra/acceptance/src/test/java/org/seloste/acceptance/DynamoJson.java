package org.seloste.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Items as {@code aws dynamodb scan} prints them. */
final class DynamoJson {
    private DynamoJson() {}

    static Path write(List<Map<String, AttributeValue>> items, Path file) throws IOException {
        Map<String, Object> scan = Map.of("Items", items.stream().map(DynamoJson::map).toList());
        new ObjectMapper().writeValue(file.toFile(), scan);
        return file;
    }

    private static Map<String, Object> map(Map<String, AttributeValue> attributes) {
        Map<String, Object> map = new TreeMap<>();
        attributes.forEach((name, value) -> map.put(name, json(value)));
        return map;
    }

    private static Map<String, Object> json(AttributeValue value) {
        return switch (value.type()) {
            case S -> Map.of("S", value.s());
            case N -> Map.of("N", value.n());
            case M -> Map.of("M", map(value.m()));
            default -> throw new IllegalArgumentException("the journal holds no " + value.type());
        };
    }
}
