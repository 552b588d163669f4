package org.seloste.web.statement;

import org.seloste.statement.Basis;
import org.seloste.statement.LocalText;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.statement.Version;
import org.seloste.web.page.Part;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says in one language what the statement means.
 *
 * @param statement the statement
 * @param texts the words of the language
 */
record Speaker(Statement statement, Texts texts) {

    String in(LocalText text) {
        return text.in(texts.language());
    }

    /** The text with a capital letter, where it stands alone and not after "because". */
    String sentence(LocalText text) {
        String words = in(text);
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        Locale locale = Locale.forLanguageTag(texts.language());
        return words.substring(0, first).toUpperCase(locale) + words.substring(first);
    }

    String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    Section section(String id, TextKey heading, LocalText text) {
        return new Section(id, say(heading), List.of(Part.Paragraphs.of(in(text))));
    }

    /** What a version is called: its key, or its day where the key is nothing but the day. */
    String name(Version version) {
        return isNamedByDay(version) ? texts.day(version.date()) : version.key();
    }

    /** A version with its day, which is told once. */
    String version(Version version) {
        return isNamedByDay(version)
                ? say(StatementText.DATED, version.date())
                : say(StatementText.VERSION, version.key(), version.date());
    }

    private static boolean isNamedByDay(Version version) {
        return version.key().equals(version.date().toString());
    }

    String fieldNames(List<String> keys) {
        Set<String> names = new LinkedHashSet<>();
        keys.forEach(key -> names.add(in(statement.field(key).name())));
        return list(names);
    }

    /**
     * Names in a row. Divided by dots, not commas: each begins as it does elsewhere, and not every
     * language writes the second one of a list with a small letter.
     */
    static String list(Collection<String> names) {
        return String.join("\u00A0· ", names);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(texts.language()));
    }

    String basis(Basis basis) {
        return say(StatementText.of(basis));
    }

    /** How long, from what: "3 years from your last own contact". */
    String kept(RetentionRule rule) {
        return new KeptWords(texts).of(rule);
    }
}
