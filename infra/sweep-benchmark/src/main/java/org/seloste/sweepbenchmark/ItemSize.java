package org.seloste.sweepbenchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.Map;

/** What an item weighs, as DynamoDB counts it; the local one adds up whole transactions instead. */
final class ItemSize {
    private static final int OF_A_UNIT = 1024;
    private static final int OF_A_CONTAINER = 3;

    private ItemSize() {}

    /** The units that writing it takes outside of a transaction. */
    static int writeUnits(Map<String, AttributeValue> item) {
        return Math.max(1, Math.ceilDiv(bytes(item), OF_A_UNIT));
    }

    private static int bytes(Map<String, AttributeValue> attributes) {
        return attributes.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
    }

    private static int bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> value.n().length() / 2 + 2;
            case BOOL, NUL -> 1;
            case SS -> value.ss().stream().mapToInt(ItemSize::bytes).sum();
            case L -> OF_A_CONTAINER + value.l().stream().mapToInt(each -> 1 + bytes(each)).sum();
            case M -> OF_A_CONTAINER + value.m().size() + bytes(value.m());
            case B, BS, NS, UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("no item here has a " + value.type());
        };
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
