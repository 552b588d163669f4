package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

class ChangeTest {
    private static Row row(String pk, Map<String, Object> values) {
        return new Row("Register", pk, "@", values);
    }

    private static Map<String, Row> rows(Row... rows) {
        return Arrays.stream(rows).collect(Collectors.toMap(Row::identity, Function.identity()));
    }

    @Test
    void findsRowsThatCameWentAndBecameOthers() {
        Row old = row("P#1", Map.of("version", 1, "gone", "x", "same", "y"));
        Row now = row("P#1", Map.of("version", 2, "new", "z", "same", "y"));
        Row left = row("P#2", Map.of());
        Row came = row("P#3", Map.of());
        Row stays = row("P#4", Map.of());

        assertThat(Change.between(rows(old, left, stays), rows(now, came, stays)))
                .containsExactlyInAnyOrder(
                        new Change.Added(came),
                        new Change.Removed(left),
                        new Change.Altered(
                                now,
                                Arrays.asList(
                                        new Change.Value("gone", "x", null),
                                        new Change.Value("new", null, "z"),
                                        new Change.Value("version", 1, 2))));
    }
}
