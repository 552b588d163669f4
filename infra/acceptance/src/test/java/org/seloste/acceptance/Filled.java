package org.seloste.acceptance;

import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Statement;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form of any statement, filled in as its fields want it. */
public final class Filled {
    private Filled() {}

    /** Every field of the form, with nothing ticked. */
    public static Map<String, String> form(Statement statement, Form form, String email) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Form.FormField asked : form.fields()) {
            values.put(asked.field(), value(statement.field(asked.field()), email));
        }
        return values;
    }

    /** Every field, and every consent ticked. */
    public static Map<String, String> formWithConsents(
            Statement statement, Form form, String email) {
        Map<String, String> values = form(statement, form, email);
        form.consents().forEach(consent -> values.put(consent.key(), "on"));
        return values;
    }

    /** The key of the form's e-mail field. */
    public static String emailField(Statement statement, Form form) {
        return form.fields().stream()
                .map(Form.FormField::field)
                .filter(key -> statement.field(key).type() == Field.Type.EMAIL)
                .findFirst()
                .orElseThrow();
    }

    private static String value(Field field, String email) {
        return switch (field.type()) {
            case EMAIL -> email;
            case LINE -> "Åsa Öst";
            case TEXT -> "Första raden: ä ö å <b>&\nAndra raden 😀";
            case PHONE -> "+358 40 123 4567";
            case URL -> "https://example.com/sida";
            case CHOICE -> field.options().getFirst().key();
            case DATE -> "1990-05-17";
            case IP -> throw new IllegalArgumentException("no form asks for an IP address");
        };
    }
}
