package org.seloste.letters;

import static org.seloste.letters.Html.escape;

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
import java.util.List;
import java.util.stream.Collectors;

/**
 * A letter as HTML mail: one column of rows, each block a row. Mail programs keep no style sheets,
 * so every element carries its own style; what stands in a cell takes only the typeface from it,
 * which some programs do not hand on into a table. Nothing is loaded from anywhere.
 */
final class HtmlLetter {
    private static final String FONT =
            "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
    private static final String INK = "color:#17212b;";
    private static final String MUTED = "color:#46525e;";
    private static final String BODY = INK + "font-size:16px;line-height:24px;";

    private HtmlLetter() {}

    static String render(HtmlFrame frame, List<Block> blocks) {
        String rows = cell("0 0 32px", letterhead(frame.sender()));
        rows += blocks.isEmpty() ? "" : title(blocks.getFirst());
        rows += blocks.stream().skip(1).map(HtmlLetter::row).collect(Collectors.joining());
        return frame.around(rows);
    }

    private static String title(Block block) {
        return block instanceof Heading(String text) ? cell("0 0 16px", h1(text)) : row(block);
    }

    private static String row(Block block) {
        return switch (block) {
            case Heading(String text) -> cell("24px 0 8px", h2(text));
            case Paragraph(String text) -> cell("0 0 12px", paragraph(text));
            case Facts(List<Fact> facts) -> cell("0 0 12px", facts(facts));
            case Bullets(List<String> items) -> cell("0 0 12px", bullets(items));
            case Note(String title, String text) -> cell("24px 0 12px", note(title, text));
            case Quote(String text) -> cell("0 0 20px", quote(text));
            case Button(String label, URI link) -> cell("8px 0 16px", button(label, link));
            case Link(String label, URI link) -> cell("0 0 12px", link(label, link));
            case Code(String label, String digits) -> cell("8px 0 16px", code(label, digits));
            case Withheld(String label, String note) -> cell("8px 0 16px", withheld(label, note));
        };
    }

    private static String cell(String padding, String content) {
        return "<tr><td style=\"padding:%s;%s\">%s</td></tr>\n".formatted(padding, FONT, content);
    }

    private static String letterhead(String sender) {
        return ("<p class=\"ink line\" style=\"margin:0;padding:0 0 12px;border-bottom:1px solid"
                        + " #cfd6dd;%sfont-weight:700;\">%s</p>")
                .formatted(BODY, escape(sender));
    }

    private static String h1(String text) {
        return "<h1 class=\"ink\" style=\"margin:0;%sfont-size:26px;line-height:32px;font-weight:700;\">%s</h1>"
                .formatted(INK, escape(text));
    }

    private static String h2(String text) {
        return "<h2 class=\"ink\" style=\"margin:0;%sfont-size:20px;line-height:26px;font-weight:700;\">%s</h2>"
                .formatted(INK, escape(text));
    }

    private static String paragraph(String text) {
        return "<p class=\"ink\" style=\"margin:0;%s\">%s</p>".formatted(BODY, escape(text));
    }

    private static String facts(List<Fact> facts) {
        return facts.stream()
                .map(HtmlLetter::fact)
                .collect(Collectors.joining("", "<dl style=\"margin:0;\">", "</dl>"));
    }

    private static String fact(Fact fact) {
        return ("<dt class=\"muted\" style=\"margin:0;%sfont-size:14px;line-height:20px;\">%s</dt>"
                        + "<dd class=\"ink\" style=\"margin:0;padding:0 0 10px;%s\">%s</dd>")
                .formatted(MUTED, escape(fact.term()), BODY, escape(fact.value()));
    }

    private static String bullets(List<String> items) {
        return items.stream()
                .map(HtmlLetter::bullet)
                .collect(
                        Collectors.joining(
                                "", "<ul style=\"margin:0;padding:0 0 0 24px;\">", "</ul>"));
    }

    private static String bullet(String item) {
        return "<li class=\"ink\" style=\"margin:0;padding:0 0 4px;%s\">%s</li>"
                .formatted(BODY, escape(item));
    }

    private static String note(String title, String text) {
        return bar(h2(title) + "<div style=\"padding:8px 0 0;\">" + paragraph(text) + "</div>");
    }

    private static String quote(String text) {
        String lines = text.lines().map(Html::escape).collect(Collectors.joining("<br>\n"));
        return bar(
                "<blockquote class=\"ink\" style=\"margin:0;%s\">%s</blockquote>"
                        .formatted(BODY, lines));
    }

    private static String bar(String content) {
        return ("<table role=\"presentation\" width=\"100%%\" cellpadding=\"0\" cellspacing=\"0\""
                        + " border=\"0\"><tr><td class=\"bar\" style=\"border-left:4px solid"
                        + " #1a6fb5;padding:4px 0 4px 16px;%s\">%s</td></tr></table>")
                .formatted(FONT, content);
    }

    private static String code(String label, String digits) {
        return small(label)
                + ("<p class=\"ink\" style=\"margin:0;padding:4px 0 0;%sfont-family:ui-monospace,"
                                + "'Cascadia Mono','Noto Sans Mono',Consolas,monospace;"
                                + "font-size:28px;line-height:36px;font-weight:700;"
                                + "letter-spacing:4px;\">%s</p>")
                        .formatted(INK, escape(digits));
    }

    private static String link(String label, URI link) {
        return "<p style=\"margin:0;%s\"><a class=\"ink\" href=\"%s\" style=\"%s\">%s</a></p>"
                .formatted(BODY, escape(link.toString()), INK, escape(label));
    }

    private static String withheld(String label, String note) {
        return bar(small(label) + "<div>" + paragraph(note) + "</div>");
    }

    private static String small(String text) {
        return "<p class=\"muted\" style=\"margin:0;%sfont-size:14px;line-height:20px;\">%s</p>"
                .formatted(MUTED, escape(text));
    }

    /** The fill and the border are the cell's, the padding is the link's: all of it can be hit. */
    private static String button(String label, URI link) {
        return """
        <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>\
        <td class="button" bgcolor="#1a6fb5" style="background-color:#1a6fb5;border:1px solid #1a6fb5;border-radius:4px;">\
        <a class="press" href="%s" style="display:inline-block;padding:12px 20px;%sfont-size:16px;line-height:20px;font-weight:700;color:#ffffff;text-decoration:none;">%s</a>\
        </td></tr></table>
        <p class="muted" style="margin:0;padding:12px 0 0;%sfont-size:14px;line-height:20px;overflow-wrap:anywhere;word-break:break-all;">%s</p>\
        """
                .formatted(
                        escape(link.toString()),
                        FONT,
                        escape(label),
                        MUTED,
                        escape(link.toString()));
    }
}
