package org.seloste.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a statement keeps data: to be tried otherwise, and to be told from how it was. */
public final class Periods {
    private Periods() {}

    /**
     * The statement with other periods.
     *
     * @param periods the new periods, by the keys of the rules
     * @throws IllegalArgumentException when the statement has no rule of such a key
     */
    public static Statement changed(Statement statement, Map<String, Period> periods) {
        periods.keySet().forEach(statement::retentionRule);
        List<RetentionRule> rules =
                statement.retention().stream().map(rule -> changed(rule, periods)).toList();
        return new Statement(
                statement.controller(),
                statement.register(),
                statement.languages(),
                statement.zone(),
                statement.holidays(),
                statement.versions(),
                statement.law(),
                statement.purposes(),
                statement.categories(),
                statement.relationships(),
                rules,
                statement.statutoryRetention(),
                statement.sources(),
                statement.recipients(),
                statement.transfers(),
                statement.rights(),
                statement.security(),
                statement.cookies(),
                statement.authority(),
                statement.forms(),
                statement.limits(),
                statement.requests());
    }

    private static RetentionRule changed(RetentionRule rule, Map<String, Period> periods) {
        return new RetentionRule(
                rule.key(),
                rule.event(),
                periods.getOrDefault(rule.key(), rule.period()),
                rule.until(),
                rule.basis(),
                rule.why(),
                rule.starts());
    }

    /**
     * A hash of all that decides on which day something goes. Other words are not in it: to say the
     * same differently moves no day.
     */
    public static String digest(Statement statement) {
        String rules =
                Stream.of(
                                Stream.of(statement.zone().getId()),
                                statement.retention().stream().map(Periods::line),
                                statement.categories().stream().map(Periods::line),
                                statement.relationships().stream().map(Periods::line))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256(rules));
    }

    private static String line(RetentionRule rule) {
        return "rule %s %s %s %s %s"
                .formatted(rule.key(), rule.event(), rule.period(), rule.until(), rule.basis());
    }

    private static String line(Category category) {
        Set<String> fields = category.fields().stream().map(Field::key).collect(Collectors.toSet());
        return "category %s %s %s"
                .formatted(category.key(), category.retention(), fields.stream().sorted().toList());
    }

    private static String line(Relationship relationship) {
        return "relationship %s %s %s"
                .formatted(
                        relationship.key(),
                        relationship.retention(),
                        relationship.erasureOnRequest());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
