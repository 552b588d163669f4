package org.seloste.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A letter as it goes out. Text and HTML are renderings of the same blocks.
 *
 * @param language the language it is written in
 * @param subject its subject
 * @param text its plain text
 * @param html its HTML
 */
public record Written(String language, String subject, String text, String html) {
    /** Writes the letter down. */
    public static Written of(Letter letter, Speech speech) {
        String language = speech.texts().language();
        String subject = TextLetter.plain(letter.subject(speech));
        String sender = speech.statement().controller().name();
        HtmlFrame frame = new HtmlFrame(language, subject, letter.preheader(speech), sender);
        List<Block> blocks = letter.blocks(speech);
        return new Written(
                language,
                subject,
                TextLetter.render(sender, blocks),
                HtmlLetter.render(frame, blocks));
    }

    /** SHA-256 of all that is written, in hex: the journal's proof of which letter was sent. */
    public String hash() {
        MessageDigest digest = sha256();
        for (String part : List.of(language, subject, text, html)) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The subject and all else may hold somebody's words. */
    @Override
    public String toString() {
        return "Written[" + language + "]";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
