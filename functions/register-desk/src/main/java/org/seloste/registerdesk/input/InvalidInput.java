package org.seloste.registerdesk.input;

import org.seloste.statement.Texts;
import org.seloste.web.DeskText;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;

import java.util.List;

/** What was sent cannot be meant; nothing is done. */
public final class InvalidInput extends Exception {
    private final ProblemCode code;
    private final transient List<FieldError> errors;

    InvalidInput(ProblemCode code, List<FieldError> errors) {
        super(code.name(), null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** One thing is wrong. */
    public static InvalidInput of(Texts texts, String name, DeskText fault, Object... values) {
        Faults faults = new Faults(texts);
        faults.add(fault, name, values);
        return new InvalidInput(ProblemCode.INVALID_FIELDS, faults.all());
    }

    /** What kind of problem it is. */
    public ProblemCode code() {
        return code;
    }

    /** Each member that is wrong; empty when it is the whole. */
    public List<FieldError> errors() {
        return errors;
    }
}
