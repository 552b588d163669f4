package org.seloste.letters;

import java.util.List;

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
        return subject;
    }

    @Override
    public List<Block> blocks(Speech speech) {
        return List.of(new Block.Heading(subject), new Block.Paragraph(text));
    }

    /** What the company writes is no fact for a log. */
    @Override
    public String toString() {
        return "MarketingMessage[…]";
    }
}
