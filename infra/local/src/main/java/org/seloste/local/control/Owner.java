package org.seloste.local.control;

import org.seloste.published.Published;
import org.seloste.statement.Gap;
import org.seloste.statement.Gaps;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whose statement runs, and what its owner has still to do.
 *
 * @param controller the company
 * @param register the name of its register
 * @param version the version in force
 * @param zone the zone whose days count
 * @param todos what the statement does not say yet
 * @param periods how long its retention rules keep, by their keys
 */
record Owner(
        String controller,
        String register,
        String version,
        ZoneId zone,
        List<Todo> todos,
        Map<String, String> periods) {
    Owner {
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
        todos = List.copyOf(todos);
    }

    /**
     * Something to fill in.
     *
     * @param gap which gap
     * @param what what is missing, in words
     * @param path where in the statement it goes
     */
    record Todo(String gap, String what, String path) {}

    static Owner of(Published published) {
        Statement statement = published.statement();
        String english = Locale.ENGLISH.getLanguage();
        String language =
                statement.languages().contains(english) ? english : statement.defaultLanguage();
        Texts texts = published.texts(language);
        return new Owner(
                statement.controller().name(),
                statement.register().name().in(language),
                statement.currentVersion().key(),
                statement.zone(),
                Gaps.of(statement).stream().map(gap -> todo(gap, texts)).toList(),
                periods(statement));
    }

    private static Map<String, String> periods(Statement statement) {
        Map<String, String> periods = new LinkedHashMap<>();
        statement.retention().forEach(rule -> periods.put(rule.key(), rule.period().toString()));
        return periods;
    }

    private static Todo todo(Gap gap, Texts texts) {
        return new Todo(gap.name(), texts.say(gap), gap.path());
    }
}
