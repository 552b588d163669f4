package org.seloste.statement;

import java.time.Period;
import java.util.List;
import java.util.Map;

/** How long a statement keeps data, to be tried otherwise. */
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
}
