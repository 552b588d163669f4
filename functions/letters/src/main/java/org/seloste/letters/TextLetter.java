package org.seloste.letters;

import org.seloste.letters.Block.Bullets;
import org.seloste.letters.Block.Button;
import org.seloste.letters.Block.Code;
import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Link;
import org.seloste.letters.Block.Note;
import org.seloste.letters.Block.Paragraph;
import org.seloste.letters.Block.Quote;
import org.seloste.letters.Block.Withheld;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A letter as plain text: the same blocks in the same order; each address alone on its line. */
final class TextLetter {
    private static final String SOFT_HYPHEN = "\u00ad";

    private TextLetter() {}

    static String render(String sender, List<Block> blocks) {
        List<String> parts = new ArrayList<>(List.of(sender));
        for (Block block : blocks) {
            parts.add(parts.size() == 1 ? title(block) : part(block));
        }
        return plain(String.join("\n\n", parts)) + "\n";
    }

    /** Without the soft hyphens that tell a page where a long word may break. */
    static String plain(String text) {
        return text.replace(SOFT_HYPHEN, "");
    }

    private static String title(Block block) {
        return block instanceof Heading(String text) ? underlined(text, "=") : part(block);
    }

    private static String part(Block block) {
        return switch (block) {
            case Heading(String text) -> "\n" + underlined(text, "-");
            case Paragraph(String text) -> text;
            case Facts(List<Fact> facts) -> lines(facts.stream().map(TextLetter::fact).toList());
            case Bullets(List<String> items) ->
                    lines(items.stream().map(item -> "* " + item).toList());
            case Note(String title, String text) -> "\n" + underlined(title, "-") + "\n\n" + text;
            case Quote(String text) ->
                    lines(text.lines().map(line -> ("> " + line).stripTrailing()).toList());
            case Button button -> button.label() + ":\n" + button.link();
            case Link(String label, URI link) -> label + ":\n" + link;
            case Code(String label, String digits) -> label + ":\n" + digits;
            case Withheld(String label, String note) -> label + ":\n" + note;
        };
    }

    private static String fact(Fact fact) {
        return fact.term() + ": " + fact.value();
    }

    private static String underlined(String text, String stroke) {
        return text + "\n" + stroke.repeat(plain(text).codePointCount(0, plain(text).length()));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
