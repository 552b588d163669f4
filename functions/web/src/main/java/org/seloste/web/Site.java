package org.seloste.web;

import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

import java.util.function.Function;

/**
 * Whose pages these are.
 *
 * @param statement the statement in force
 * @param words the words of a language, by its tag
 */
public record Site(Statement statement, Function<String, Texts> words) {
    /** The words of that language. */
    public Texts texts(String language) {
        return words.apply(language);
    }

    /** The words in which a request is answered. */
    public Texts texts(Request request) {
        return texts(Languages.choose(request, statement.languages()));
    }
}
