package org.seloste.formsubmission.form;

import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

import java.util.Optional;

/**
 * A form and the language that it is spoken of in.
 *
 * @param statement the statement that the form belongs to
 * @param form the form
 * @param texts the words of the language
 */
record AskedForm(Statement statement, Form form, Texts texts) {
    String language() {
        return texts.language();
    }

    /** What stands beside that field, or the name itself where the form has no such field. */
    String label(String name) {
        return findField(name)
                .map(asked -> asked.labelOf(statement.field(name)).in(language()))
                .orElse(name);
    }

    Optional<Form.FormField> findField(String name) {
        return form.fields().stream().filter(asked -> asked.field().equals(name)).findFirst();
    }

    /** The address of the sender is always needed: the answer goes there. */
    boolean isRequired(Form.FormField asks) {
        return asks.required() || statement.field(asks.field()).type() == Field.Type.EMAIL;
    }

    Field emailField() {
        return statement.emailField(form);
    }
}
