package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block.Button;
import org.seloste.letters.Block.Code;
import org.seloste.letters.Block.Link;
import org.seloste.letters.Block.Withheld;
import org.seloste.statement.LocalText;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;

import java.net.URI;
import java.util.List;

/**
 * What a letter needs to say itself.
 *
 * @param statement the statement in force
 * @param texts the words of the reader's language
 * @param secret the letter's own link or code
 */
public record Speech(Statement statement, Texts texts, Secret secret) {
    /** The same, for whoever may not have the link or the code. */
    Speech withheld() {
        return isByPost() ? this : new Speech(statement, texts, new Secret.Withheld());
    }

    /** Whether no mail brings the letter. */
    boolean isByPost() {
        return secret instanceof Secret.ByPost;
    }

    /** Those words of a mail, or of a letter where no mail brings it. */
    String say(TextKey mailed, TextKey posted, Object... values) {
        return texts.say(isByPost() ? posted : mailed, values);
    }

    String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    String say(LocalText text) {
        return text.in(texts.language());
    }

    /** The letter's one button. */
    Block button(TextKey label) {
        return switch (secret) {
            case Secret.OfLink(URI address, _) -> new Button(say(label), address);
            case Secret.Withheld _, Secret.ByPost _ ->
                    new Withheld(say(label), say(LetterText.WITHHELD_LINK));
            case Secret.None _, Secret.OfCode _ ->
                    throw new IllegalStateException("this letter needs a link of its own");
        };
    }

    /** A way beside the button; whoever is shown the letter on a page has it there already. */
    List<Block> linkBeside(TextKey label) {
        @Nullable URI beside = secret instanceof Secret.OfLink own ? own.beside() : null;
        return beside == null ? List.of() : List.of(new Link(say(label), beside));
    }

    /** The letter's one-time code. */
    Block code(TextKey label) {
        return switch (secret) {
            case Secret.OfCode(String digits) -> new Code(say(label), digits);
            case Secret.Withheld _, Secret.ByPost _ ->
                    new Withheld(say(label), say(LetterText.WITHHELD_CODE));
            case Secret.None _, Secret.OfLink _ ->
                    throw new IllegalStateException("this letter needs a code of its own");
        };
    }

    @Override
    public String toString() {
        return "Speech[" + texts.language() + "]";
    }
}
