package org.seloste.web.page;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block;
import org.seloste.letters.CaseLetter;
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
 * @param to whom it goes to by post, line by line; nothing of a letter that was mailed
 * @param about which request it is about, if it is about one
 * @param heading the letter's title
 * @param written when it was written, or that it has not gone yet
 * @param parts the rest of the letter
 * @param back where its reader came from, if there is such a page
 */
public record LetterPage(
        Layout layout,
        List<String> to,
        @Nullable String about,
        String heading,
        String written,
        List<Part> parts,
        @Nullable Span back) {
    public LetterPage {
        to = List.copyOf(to);
        parts = List.copyOf(parts);
    }

    /**
     * A letter that was written.
     *
     * @param language the language of the letter
     */
    public static LetterPage of(
            Site site, String language, Letter letter, Instant writtenAt, @Nullable Span back) {
        Speech speech = speech(site, language, new Secret.Withheld());
        return of(site, speech, letter, List.of(), written(speech, writtenAt), back);
    }

    /**
     * A letter that an employee prints and posts.
     *
     * @param language the language of the letter
     * @param to name and address of whom it goes to, line by line, as far as they are known
     */
    public static LetterPage posted(
            Site site, String language, Letter letter, Instant writtenAt, List<String> to) {
        Speech speech = speech(site, language, new Secret.ByPost());
        return of(site, speech, letter, to, written(speech, writtenAt), null);
    }

    /**
     * A letter as it would go.
     *
     * @param language the language of the letter
     */
    public static LetterPage preview(
            Site site, String language, Letter letter, @Nullable Span back) {
        Speech speech = speech(site, language, new Secret.Withheld());
        String notSent = speech.texts().say(LetterPageText.NOT_SENT);
        return of(site, speech, letter, List.of(), notSent, back);
    }

    private static Speech speech(Site site, String language, Secret secret) {
        return new Speech(site.statement(), site.texts(language), secret);
    }

    private static String written(Speech speech, Instant at) {
        return speech.texts().say(LetterPageText.WRITTEN, at);
    }

    private static LetterPage of(
            Site site,
            Speech speech,
            Letter letter,
            List<String> to,
            String written,
            @Nullable Span back) {
        Texts texts = speech.texts();
        Layout layout = Layout.of(site, texts, letter.subject(speech)).asSecret().inOneLanguage();
        List<Block> blocks = letter.blocks(speech);
        if (!(blocks.getFirst() instanceof Block.Heading(String title))) {
            throw new IllegalArgumentException("a letter begins with its title");
        }
        List<Part> parts = LetterParts.of(blocks.subList(1, blocks.size()));
        return new LetterPage(layout, to, about(texts, letter), title, written, parts, back);
    }

    private static @Nullable String about(Texts texts, Letter letter) {
        return letter instanceof CaseLetter about
                ? texts.say(LetterPageText.NUMBER, about.number())
                : null;
    }

    /** The page as an answer. */
    public Answer answer() {
        return Answer.html(200, layout.language(), Pages.render("letter.jte", this));
    }
}
