package org.seloste.web.page;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block;
import org.seloste.letters.Letter;
import org.seloste.letters.Secret;
import org.seloste.letters.Speech;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.Site;

import java.time.Instant;
import java.util.List;

/**
 * A letter as a page, and as what the page prints: in the letter's own language, and without the
 * link or code that only its mail carries.
 *
 * @param layout what is the same on every page
 * @param heading the letter's title
 * @param written when it was written, or that it has not gone yet
 * @param parts the rest of the letter
 * @param back where its reader came from, if there is such a page
 */
public record LetterPage(
        Layout layout, String heading, String written, List<Part> parts, @Nullable Span back) {
    public LetterPage {
        parts = List.copyOf(parts);
    }

    /**
     * A letter that was written.
     *
     * @param language the language of the letter
     */
    public static LetterPage of(
            Site site, String language, Letter letter, Instant writtenAt, @Nullable Span back) {
        Texts texts = site.texts(language);
        String written = texts.say(LetterPageText.WRITTEN, writtenAt);
        return of(site, texts, letter, written, back);
    }

    /**
     * A letter as it would go.
     *
     * @param language the language of the letter
     */
    public static LetterPage preview(
            Site site, String language, Letter letter, @Nullable Span back) {
        Texts texts = site.texts(language);
        return of(site, texts, letter, texts.say(LetterPageText.NOT_SENT), back);
    }

    private static LetterPage of(
            Site site, Texts texts, Letter letter, String written, @Nullable Span back) {
        Speech speech = new Speech(site.statement(), texts, new Secret.Withheld());
        Layout layout = Layout.of(site, texts, letter.subject(speech)).asSecret().inOneLanguage();
        List<Block> blocks = letter.blocks(speech);
        if (!(blocks.getFirst() instanceof Block.Heading(String title))) {
            throw new IllegalArgumentException("a letter begins with its title");
        }
        List<Part> parts = LetterParts.of(blocks.subList(1, blocks.size()));
        return new LetterPage(layout, title, written, parts, back);
    }

    /** The page as an answer. */
    public Answer answer() {
        return Answer.html(200, layout.language(), Pages.render("letter.jte", this));
    }
}
