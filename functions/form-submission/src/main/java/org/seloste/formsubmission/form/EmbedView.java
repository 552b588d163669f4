package org.seloste.formsubmission.form;

import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.Json;
import org.seloste.web.Site;
import org.seloste.web.page.EmbedPage;
import org.seloste.web.page.EmbedPage.Code;
import org.seloste.web.page.EmbedPage.Section;
import org.seloste.web.page.Layout;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Span;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Shows how a form is put on any website. */
record EmbedView(Site site, AskedForm asked, URI home) {
    Answer page() {
        String heading = say(FormText.EMBED, asked.form().title().in(asked.language()));
        EmbedPage page =
                new EmbedPage(
                        Layout.of(site, asked.texts(), heading),
                        heading,
                        say(FormText.EMBED_INTRO),
                        List.of(html(), sites(), next(), formspree(), program(), fields()));
        return Answer.html(200, asked.language(), Pages.render("forms/embed.jte", page));
    }

    private Section html() {
        return section(
                FormText.EMBED_HTML,
                List.of(paragraph(FormText.EMBED_HTML_TEXT)),
                List.of(new Code(say(FormText.EMBED_HTML), snippet().html())));
    }

    private Section sites() {
        return list(
                FormText.EMBED_SITE,
                FormText.EMBED_SITE_TEXT,
                FormText.EMBED_SITE_NONE,
                asked.form().origins());
    }

    private Section next() {
        return list(
                FormText.EMBED_NEXT,
                FormText.EMBED_NEXT_TEXT,
                FormText.EMBED_NEXT_NONE,
                asked.form().next());
    }

    private Section list(FormText heading, FormText some, FormText none, List<URI> addresses) {
        List<Part> parts =
                addresses.isEmpty()
                        ? List.of(paragraph(none))
                        : List.of(
                                paragraph(some),
                                new Part.Bullets(
                                        addresses.stream()
                                                .map(address -> Span.plain(address.toString()))
                                                .toList()));
        return section(heading, parts, List.of());
    }

    private Section formspree() {
        String before = "<form action=\"https://formspree.io/f/…\" method=\"post\">";
        String after = "<form action=\"%s\" method=\"post\">".formatted(formspreeAddress());
        return section(
                FormText.EMBED_FORMSPREE,
                List.of(paragraph(FormText.EMBED_FORMSPREE_TEXT)),
                List.of(
                        new Code(say(FormText.EMBED_BEFORE), before),
                        new Code(say(FormText.EMBED_AFTER), after),
                        new Code(say(FormText.EMBED_SCRIPT), script())));
    }

    private String script() {
        return "initForm({ formElement: \"#form\", formId: \"%s\", origin: \"%s\" });"
                .formatted(asked.form().key(), home);
    }

    private Section program() {
        String post =
                """
                POST %s
                Content-Type: application/json
                Accept: application/json
                Idempotency-Key: 7f9c2d4e

                %s
                """
                        .formatted(snippet().address(), example());
        return section(
                FormText.EMBED_JSON,
                List.of(paragraph(FormText.EMBED_JSON_TEXT)),
                List.of(new Code(say(FormText.EMBED_JSON), post)));
    }

    /** Each field on its line, for people to read. */
    private String example() {
        List<String> lines = new ArrayList<>();
        for (Form.FormField asks : asked.form().fields()) {
            lines.add(line(asks.field(), example(asks)));
        }
        lines.add(line(ControlFields.LANGUAGE, asked.language()));
        return "{\n" + String.join(",\n", lines) + "\n}";
    }

    private static String line(String name, String value) {
        return "  "
                + Json.write(json -> json.writeString(name))
                + ": "
                + Json.write(json -> json.writeString(value));
    }

    private String example(Form.FormField asks) {
        Field field = asked.statement().field(asks.field());
        return switch (field.type()) {
            case LINE, TEXT -> asked.label(field.key());
            case EMAIL -> "name@example.com";
            case PHONE -> "+358 40 123 4567";
            case URL -> "https://www.example.com/";
            case IP -> "192.0.2.1";
            case CHOICE -> field.options().getFirst().key();
            case DATE -> "2026-01-31";
        };
    }

    private Section fields() {
        List<List<String>> rows = new ArrayList<>();
        for (Form.FormField asks : asked.form().fields()) {
            Field field = asked.statement().field(asks.field());
            FormText rule =
                    asked.isRequired(asks)
                            ? FormText.EMBED_RULE_REQUIRED
                            : FormText.EMBED_RULE_LINE;
            rows.add(List.of(field.key(), asked.label(field.key()), say(rule, field.maxLength())));
        }
        for (Form.Consent consent : asked.form().consents()) {
            rows.add(
                    List.of(
                            consent.key(),
                            consent.text().in(asked.language()),
                            say(FormText.EMBED_RULE_CONSENT)));
        }
        List<String> heads =
                List.of(
                        say(FormText.EMBED_FIELD),
                        say(FormText.EMBED_LABEL),
                        say(FormText.EMBED_RULE));
        Part table = new Part.Table(say(FormText.EMBED_FIELDS_CAPTION), heads, rows);
        return section(FormText.EMBED_FIELDS, List.of(table), List.of());
    }

    private Section section(FormText heading, List<Part> parts, List<Code> codes) {
        return new Section(say(heading), parts, codes);
    }

    private Part paragraph(FormText text) {
        return Paragraphs.of(say(text));
    }

    private String say(FormText text, Object... values) {
        return asked.texts().say(text, values);
    }

    private Snippet snippet() {
        return new Snippet(asked, home);
    }

    private URI formspreeAddress() {
        return home.resolve("/f/" + asked.form().key());
    }
}
