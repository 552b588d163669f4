package org.seloste.local.control;

import org.seloste.local.Controls;
import org.seloste.statement.EmailAddress;

import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tables, for looking only: whole, which is what no function may do. */
final class TableReader {
    /** More rows than these of one table are not read. */
    static final int MAX_ROWS = 3_000;

    private static final Comparator<Row> BY_KEYS =
            Comparator.comparing(Row::pk).thenComparing(Row::sk);

    private final Controls controls;
    private final Pseudonyms pseudonyms;

    TableReader(Controls controls, Pseudonyms pseudonyms) {
        this.controls = controls;
        this.pseudonyms = pseudonyms;
    }

    List<String> tables() {
        return controls.tables().logicalIds();
    }

    /**
     * The rows of a table, by their keys.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    List<Row> rows(String table) {
        ScanRequest scan =
                ScanRequest.builder()
                        .tableName(controls.tables().name(table))
                        .consistentRead(true)
                        .build();
        return controls.dynamoDb().scanPaginator(scan).items().stream()
                .limit(MAX_ROWS)
                .map(item -> Row.of(table, item))
                .sorted(BY_KEYS)
                .toList();
    }

    List<Row> all() {
        List<Row> all = new ArrayList<>();
        tables().forEach(table -> all.addAll(rows(table)));
        return all;
    }

    /** The rows of whoever has that address, in all tables. */
    Map<String, List<Row>> ofPerson(String address) {
        String typed = address.strip();
        List<Row> all = all();
        Set<String> marks = marks(all, pseudonyms.of(typed));
        Map<String, List<Row>> found = new LinkedHashMap<>();
        tables().forEach(table -> found.put(table, new ArrayList<>()));
        for (Row row : all) {
            if (row.hasAddress(typed) || marks.stream().anyMatch(row::mentions)) {
                found.getOrDefault(row.table(), new ArrayList<>()).add(row);
            }
        }
        return found;
    }

    /** An address that somebody has here; the register's keys tell none. */
    Optional<String> address(String person) {
        return rows("Register").stream()
                .filter(row -> row.pk().equals("P#" + person))
                .flatMap(row -> addresses(row.attributes()))
                .findFirst();
    }

    private static Stream<String> addresses(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().flatMap(TableReader::addresses);
            case List<?> list -> list.stream().flatMap(TableReader::addresses);
            default ->
                    EmailAddress.parse(String.valueOf(value)).stream().map(EmailAddress::asTyped);
        };
    }

    /** What stands for an address in keys and values: its hashes, and the persons behind them. */
    private static Set<String> marks(List<Row> all, List<String> hashes) {
        Set<String> marks = new LinkedHashSet<>(hashes);
        for (Row row : all) {
            boolean pointer = hashes.stream().anyMatch(hash -> row.pk().equals("A#" + hash));
            if (pointer && row.attributes().get("persons") instanceof List<?> persons) {
                persons.forEach(person -> marks.add(String.valueOf(person)));
            }
        }
        return marks;
    }
}
