package org.seloste.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells one set of retention rules from another: what dates are counted from, and nothing else. */
final class RetentionHash {
    private static final int LENGTH = 12;

    private RetentionHash() {}

    static String of(Statement statement) {
        List<String> lines =
                Stream.of(
                                Stream.of(statement.zone().getId()),
                                statement.retention().stream().map(RetentionHash::rule),
                                statement.relationships().stream().map(RetentionHash::relationship),
                                statement.categories().stream().map(RetentionHash::category))
                        .flatMap(each -> each)
                        .toList();
        return HexFormat.of().formatHex(digest(String.join("\n", lines))).substring(0, LENGTH);
    }

    private static String rule(RetentionRule rule) {
        return String.join(
                " ",
                "rule",
                rule.key(),
                rule.event().name(),
                rule.period().toString(),
                rule.until().name(),
                rule.basis().name());
    }

    private static String relationship(Relationship relationship) {
        return String.join(
                " ",
                "relationship",
                relationship.key(),
                relationship.retention(),
                relationship.erasureOnRequest().name(),
                Objects.toString(relationship.review()));
    }

    private static String category(Category category) {
        return String.join(
                " ",
                "category",
                category.key(),
                Objects.toString(category.retention()),
                String.join(",", category.keeps()),
                String.join(",", category.fields().stream().map(Field::key).toList()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
