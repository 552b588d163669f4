package org.seloste.formsubmission;

import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Form.FormField;
import org.seloste.statement.LocalText;
import org.seloste.statement.Statement;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A statement with one more form, {@code every}, that asks for every type of field. */
final class EveryField {
    private EveryField() {}

    static Statement addedTo(Statement statement) {
        List<Category> categories = new ArrayList<>(statement.categories());
        categories.add(new Category("every", text("Everything"), null, List.of(), fields()));
        List<Form> forms = new ArrayList<>(statement.forms());
        forms.add(form(statement.forms().getFirst()));
        return new Statement(
                statement.controller(),
                statement.register(),
                statement.languages(),
                statement.zone(),
                statement.holidays(),
                statement.versions(),
                statement.law(),
                statement.purposes(),
                categories,
                statement.relationships(),
                statement.retention(),
                statement.statutoryRetention(),
                statement.sources(),
                statement.recipients(),
                statement.transfers(),
                statement.rights(),
                statement.security(),
                statement.cookies(),
                statement.authority(),
                forms,
                statement.limits(),
                statement.requests());
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Field.Type type : Field.Type.values()) {
            fields.add(
                    new Field(
                            "x" + type,
                            text("Field " + type),
                            type,
                            100,
                            text("Hint <" + type + ">"),
                            null,
                            List.of(
                                    new Field.Option("a", text("Option & A")),
                                    new Field.Option("b", text("Option B")))));
        }
        return fields;
    }

    private static Form form(Form like) {
        List<FormField> fields =
                fields().stream().map(field -> new FormField(field.key(), false, null)).toList();
        return new Form(
                "every",
                text("Every \"field\""),
                null,
                like.purpose(),
                like.source(),
                like.relationship(),
                fields,
                List.of(),
                like.replyWithin(),
                null,
                List.of(),
                List.of(URI.create("https://next.example/")));
    }

    private static LocalText text(String words) {
        return new LocalText(Map.of("fi", words, "sv", words, "en", words));
    }
}
