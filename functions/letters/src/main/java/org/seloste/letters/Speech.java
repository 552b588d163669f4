package org.seloste.letters;

import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

import java.net.URI;

/**
 * What a letter needs to say itself.
 *
 * @param statement the statement in force
 * @param texts the words of the reader's language
 * @param publicUrl where the public pages are, without a slash at the end
 * @param link the letter's own link, derived when it is sent and stored nowhere
 */
public record Speech(Statement statement, Texts texts, URI publicUrl, URI link) {}
