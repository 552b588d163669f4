package org.seloste.formsubmission.form;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Form.FormField;
import org.seloste.web.FormText;
import org.seloste.web.PageText;
import org.seloste.web.page.Checkbox;
import org.seloste.web.page.FormPage;
import org.seloste.web.page.Input;

import java.util.List;
import java.util.Objects;

/** The fields and boxes of a form on its page. */
record FormInputs(AskedForm asked, Typed typed) {
    private static final String TICKED = "1";

    List<Input> fields() {
        return asked.form().fields().stream().map(this::input).toList();
    }

    private Input input(FormField asks) {
        Field field = asked.statement().field(asks.field());
        boolean required = asked.isRequired(asks);
        String label = asked.label(field.key());
        return new Input(
                field.key(),
                required ? label : asked.texts().say(PageText.OPTIONAL, label),
                field.hint() == null ? null : field.hint().in(asked.language()),
                typed.error(field.key()),
                field.type(),
                typed.value(field.key()),
                required,
                field.autocomplete(),
                field.options().stream().map(this::choice).toList());
    }

    private Input.Choice choice(Field.Option option) {
        return new Input.Choice(option.key(), option.name().in(asked.language()));
    }

    FormPage.@Nullable Consents consents() {
        List<Form.Consent> consents = asked.form().consents();
        if (consents.isEmpty()) {
            return null;
        }
        return new FormPage.Consents(
                asked.texts().say(FormText.CONSENTS),
                asked.texts().say(FormText.CONSENTS_HINT),
                consents.stream()
                        .map(consent -> typed.error(consent.key()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                consents.stream().map(this::box).toList());
    }

    /** Never ticked beforehand; only as the sender ticked it (GDPR Art. 7, recital 32). */
    private Checkbox box(Form.Consent consent) {
        return new Checkbox(
                consent.key(),
                TICKED,
                consent.text().in(asked.language()),
                Tick.of(typed.fields().values(consent.key())) == Tick.YES);
    }
}
