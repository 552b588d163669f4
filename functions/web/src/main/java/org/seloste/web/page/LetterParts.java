package org.seloste.web.page;

import org.seloste.letters.Block;

import java.util.List;

/** A letter's blocks as parts of a page: the same ones, in the same order. */
final class LetterParts {
    private LetterParts() {}

    static List<Part> of(List<Block> blocks) {
        return blocks.stream().map(LetterParts::of).toList();
    }

    private static Part of(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> new Part.Heading(text);
            case Block.Paragraph(String text) -> new Part.Paragraphs(List.of(text));
            case Block.Facts(List<Block.Fact> facts) ->
                    new Part.Facts(
                            null,
                            facts.stream()
                                    .map(fact -> Part.Fact.of(fact.term(), fact.value()))
                                    .toList());
            case Block.Bullets(List<String> items) ->
                    new Part.Bullets(items.stream().map(Span::plain).toList());
            case Block.Note(String title, String text) -> new Part.Apart(title, text);
            case Block.Quote(String text) -> new Part.Quote(text.lines().toList());
            case Block.Withheld(String label, String note) ->
                    new Part.Note(Part.Tone.INFO, label + ": " + note);
            case Block.Button _, Block.Link _, Block.Code _ ->
                    throw new IllegalArgumentException("a page never shows a letter's secret");
        };
    }
}
