package org.seloste.formsubmission.form;

import org.seloste.web.EmailText;
import org.seloste.web.Problem.FieldError;

/** Says what is wrong with what a form sent. */
record FaultWords(AskedForm asked) {
    private static final int LONGEST_NAME = 60;

    FieldError say(FaultCode code, String field) {
        Object[] values =
                code.text().parameters().stream()
                        .map(parameter -> value(parameter, field))
                        .toArray();
        return new FieldError(shown(field), code.name(), asked.texts().say(code.text(), values));
    }

    /** What is wrong with an address that was typed. */
    FieldError email(String field, String typed) {
        String message = asked.texts().say(EmailText.of(typed));
        return new FieldError(shown(field), FaultCode.TYPE_EMAIL.name(), message);
    }

    FieldError say(FaultCode code, Object... values) {
        return new FieldError(null, code.name(), asked.texts().say(code.text(), values));
    }

    private Object value(String parameter, String field) {
        return switch (parameter) {
            case "label" -> asked.label(field);
            case "max" -> asked.statement().field(field).maxLength();
            case "name" -> shown(field);
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    /** A name that somebody made up, short enough to be shown back. */
    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
