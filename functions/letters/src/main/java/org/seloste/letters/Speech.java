package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.LocalText;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;

import java.net.URI;

/**
 * What a letter needs to say itself.
 *
 * @param statement the statement in force
 * @param texts the words of the reader's language
 * @param publicUrl where the public pages are, without a slash at the end
 * @param link the letter's own link, derived when it is sent and stored nowhere; null when the
 *     letter has none
 */
public record Speech(Statement statement, Texts texts, URI publicUrl, @Nullable URI link) {
    String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    String say(LocalText text) {
        return text.in(texts.language());
    }

    URI ownLink() {
        if (link == null) {
            throw new IllegalStateException("this letter needs a link of its own");
        }
        return link;
    }

    /** The link leads to a token: whoever has it may act. It is in no log. */
    @Override
    public String toString() {
        return "Speech[" + texts.language() + "]";
    }
}
