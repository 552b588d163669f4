package org.seloste.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The parts of a written letter, and their hash. */
record Parts(String language, String subject, String text, String html) {
    static Parts of(Letter letter, Speech speech) {
        String language = speech.texts().language();
        String subject = TextLetter.plain(letter.subject(speech));
        String sender = speech.statement().controller().name();
        HtmlFrame frame = new HtmlFrame(language, subject, letter.preheader(speech), sender);
        List<Block> blocks = letter.blocks(speech);
        return new Parts(
                language,
                subject,
                TextLetter.render(sender, blocks),
                HtmlLetter.render(frame, blocks));
    }

    /** SHA-256 of all of them, in hex. */
    String hash() {
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
        return "Parts[" + language + "]";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
