package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the company writes to somebody who allowed it (link: UNSUBSCRIBE). The only letter in the
 * company's own words.
 *
 * @param subject its subject
 * @param text its paragraphs, parted by empty lines
 */
public record MarketingMessage(String subject, String text) implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "MARKETING_MESSAGE";

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return subject;
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.MARKETING_PREHEADER, sender(speech));
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(subject));
        BLANK_LINE.splitAsStream(text.strip()).map(Paragraph::new).forEach(blocks::add);
        blocks.add(heading(speech, CaseText.MARKETING_TITLE));
        blocks.add(paragraph(speech, CaseText.MARKETING_WHY, sender(speech)));
        blocks.add(speech.button(CaseText.MARKETING_BUTTON));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    private static String sender(Speech speech) {
        return speech.statement().controller().name();
    }

    /** What the company writes is no fact for a log. */
    @Override
    public String toString() {
        return "MarketingMessage[…]";
    }
}
