package org.seloste.formsubmission.form;

import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Form.FormField;
import org.seloste.web.FormText;
import org.seloste.web.PageText;

import java.net.URI;

/**
 * The code of a form, to be pasted on any website.
 *
 * @param asked the form, in the language of the code
 * @param home our address
 */
record Snippet(AskedForm asked, URI home) {
    String html() {
        StringBuilder html = new StringBuilder();
        html.append(
                """
                <form action="%s" method="post" accept-charset="utf-8" lang="%s">
                  <input type="hidden" name="_lang" value="%s">
                  <p hidden>
                    <label>%s <input name="_gotcha" tabindex="-1" autocomplete="off"></label>
                  </p>
                """
                        .formatted(
                                address(),
                                asked.language(),
                                asked.language(),
                                Markup.escape(asked.texts().say(FormText.LEAVE_EMPTY))));
        asked.form().fields().forEach(field -> html.append(field(field)));
        asked.form().consents().forEach(consent -> html.append(box(consent)));
        html.append(
                """
                  <p><a href="%s">%s</a></p>
                  <p><button type="submit">%s</button></p>
                </form>
                """
                        .formatted(
                                home.resolve("/statement?lang=" + asked.language()),
                                Markup.escape(asked.texts().say(PageText.STATEMENT)),
                                Markup.escape(asked.texts().say(FormText.SEND))));
        return html.toString();
    }

    /** Where the form is sent. */
    URI address() {
        return home.resolve("/forms/" + asked.form().key());
    }

    private String field(FormField asks) {
        Field field = asked.statement().field(asks.field());
        boolean required = asked.isRequired(asks);
        String label = asked.label(field.key());
        String shown = required ? label : asked.texts().say(PageText.OPTIONAL, label);
        return """
          <p>
            <label for="form-%s">%s</label><br>
            %s
          </p>
        """
                .formatted(field.key(), Markup.escape(shown), control(field, required));
    }

    private String control(Field field, boolean required) {
        String attributes = attributes(field, required);
        return switch (field.type()) {
            case TEXT -> "<textarea%s rows=\"8\"></textarea>".formatted(attributes);
            case CHOICE -> "<select%s>%s</select>".formatted(attributes, options(field));
            case EMAIL -> "<input type=\"email\"%s>".formatted(attributes);
            case PHONE -> "<input type=\"tel\"%s>".formatted(attributes);
            case URL -> "<input type=\"url\"%s>".formatted(attributes);
            case DATE -> "<input type=\"date\"%s>".formatted(attributes);
            case LINE, IP -> "<input type=\"text\"%s>".formatted(attributes);
        };
    }

    private static String attributes(Field field, boolean required) {
        String autocomplete = field.autocomplete();
        return " id=\"form-%s\" name=\"%s\"".formatted(field.key(), field.key())
                + (autocomplete == null ? "" : " autocomplete=\"" + autocomplete + "\"")
                + (required ? " required" : "");
    }

    private String options(Field field) {
        StringBuilder options = new StringBuilder();
        options.append("\n      <option value=\"\">")
                .append(Markup.escape(asked.texts().say(PageText.CHOOSE)))
                .append("</option>");
        for (Field.Option option : field.options()) {
            options.append(
                    "\n      <option value=\"%s\">%s</option>"
                            .formatted(
                                    option.key(),
                                    Markup.escape(option.name().in(asked.language()))));
        }
        return options.append("\n    ").toString();
    }

    private String box(Form.Consent consent) {
        return """
          <p><label><input type="checkbox" name="%s" value="1"> %s</label></p>
        """
                .formatted(consent.key(), Markup.escape(consent.text().in(asked.language())));
    }
}
