package org.seloste.letters;

import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

/**
 * A letter as it goes out. Text and HTML are renderings of the same blocks.
 *
 * <p>The hash is of the letter with its link or code withheld. So it is the same in the preview, in
 * the mail and on every page that shows the letter later, whoever looks and whatever key the link
 * was made with; and whoever holds the letter as it is shown can compute it.
 *
 * @param language the language it is written in
 * @param subject its subject
 * @param text its plain text
 * @param html its HTML
 * @param hash SHA-256 in hex: the journal's proof of which letter was sent
 */
public record Written(String language, String subject, String text, String html, String hash) {
    /** The letter as its recipient gets it. */
    public static Written of(Letter letter, Speech speech) {
        Parts sent = Parts.of(letter, speech);
        String hash = Parts.of(letter, speech.withheld()).hash();
        return new Written(sent.language(), sent.subject(), sent.text(), sent.html(), hash);
    }

    /** The letter as everybody else is shown it, before or after it is sent: without its secret. */
    public static Written shown(Letter letter, Statement statement, Texts texts) {
        return of(letter, new Speech(statement, texts, new Secret.Withheld()));
    }

    /** The letter as it is printed and posted to whoever no mail reaches. */
    public static Written posted(Letter letter, Statement statement, Texts texts) {
        return of(letter, new Speech(statement, texts, new Secret.ByPost()));
    }

    /** The subject and all else may hold somebody's words. */
    @Override
    public String toString() {
        return "Written[" + language + "]";
    }
}
