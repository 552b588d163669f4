package org.seloste.local.control;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An item of a table.
 *
 * @param table logical id of the table
 * @param pk its partition key
 * @param sk its sort key
 * @param attributes everything else, by name, as JSON would say it
 */
record Row(String table, String pk, String sk, Map<String, Object> attributes) {
    private static final int SHORT = 12;

    static Row of(String table, Map<String, AttributeValue> item) {
        Map<String, Object> attributes = new TreeMap<>();
        item.forEach((name, value) -> attributes.put(name, plain(value)));
        String pk = String.valueOf(attributes.remove("pk"));
        String sk = String.valueOf(attributes.remove("sk"));
        return new Row(table, pk, sk, attributes);
    }

    private static Object plain(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> new BigDecimal(value.n());
            case BOOL -> value.bool();
            case SS -> value.ss().stream().sorted().toList();
            case NS -> value.ns().stream().sorted().toList();
            case L -> value.l().stream().map(Row::plain).toList();
            case M -> map(value.m());
            case B -> "(%d bytes)".formatted(value.b().asByteArrayUnsafe().length);
            case BS, NUL, UNKNOWN_TO_SDK_VERSION -> "(" + value.type() + ")";
        };
    }

    private static Map<String, Object> map(Map<String, AttributeValue> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        new TreeMap<>(values).forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }

    /** Table and keys: what makes it this row and no other. */
    String identity() {
        return table + " " + pk + " " + sk;
    }

    /** What it is, in words, as its keys tell. */
    String kind() {
        return switch (pk.replaceFirst("#.*", "") + "/" + sk.replaceFirst("#.*", "")) {
            case "A/@" -> "Address";
            case "A/KEPT" -> "Address of what the law keeps";
            case "P/@" -> "Person";
            case "P/S" -> "Submission";
            case "P/C" -> "Consent";
            case "P/I" -> "Where it came from";
            case "P/V" -> "Service";
            case "P/B" -> "Voucher";
            case "P/D" -> "Disclosure";
            case "C/@" -> "Request";
            case "C/L" -> "Letter";
            case "C/T" -> "Recipient to tell";
            case "K/@" -> "Open right";
            case String key when key.startsWith("SEAL/") -> "Seal";
            case "IP/@" -> "Posts from one place";
            case "W/@" -> "Removal that was told";
            default ->
                    switch (table) {
                        case "Outbox" -> sk.startsWith("M#") ? "Mail owed" : "Mails of a day";
                        case "Suppression" -> "Suppressed address";
                        case "Journal" -> "Journal: " + attributes.getOrDefault("event", "entry");
                        default -> "Row";
                    };
        };
    }

    /** The keys, cut to what fits a line. */
    String shortKeys() {
        return cut(pk) + (sk.equals("@") ? "" : " / " + cut(sk));
    }

    private static String cut(String key) {
        int start = key.indexOf('#') + 1;
        return key.length() - start <= SHORT ? key : key.substring(0, start + SHORT) + "…";
    }

    /** When somebody has to look at it again; a day means its beginning in that zone. */
    Optional<Instant> dueAt(ZoneId zone) {
        String due = String.valueOf(attributes.getOrDefault("dueAt", "")).replaceFirst("#.*", "");
        try {
            return due.contains("T")
                    ? Optional.of(Instant.parse(due))
                    : Optional.of(LocalDate.parse(due).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a word stands in one of its keys or values, alone. */
    boolean mentions(String word) {
        return pk.contains(word) || sk.contains(word) || mentions(attributes, word);
    }

    private static boolean mentions(Object value, String word) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().anyMatch(v -> mentions(v, word));
            case List<?> list -> list.stream().anyMatch(v -> mentions(v, word));
            default -> String.valueOf(value).contains(word);
        };
    }

    /** Whether one of its values is that address, whatever the case of its letters. */
    boolean hasAddress(String address) {
        return hasAddress(attributes, address);
    }

    private static boolean hasAddress(Object value, String address) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().anyMatch(v -> hasAddress(v, address));
            case List<?> list -> list.stream().anyMatch(v -> hasAddress(v, address));
            default -> String.valueOf(value).equalsIgnoreCase(address);
        };
    }
}
