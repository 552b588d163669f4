package org.seloste.statementcompiler;

import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.statement.Wording;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/**
 * A statement in which nothing is wrong.
 *
 * @param statement the statement as the functions see it
 * @param json what they read it from
 * @param texts the texts by language and key
 */
record Compiled(Statement statement, ObjectNode json, Map<String, Map<String, String>> texts) {
    /** The words of one of its languages. */
    Texts wording(String language) {
        return Wording.of(language, texts.getOrDefault(language, Map.of()), statement.zone());
    }
}
