package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.FieldProblem;
import org.seloste.statement.Texts;
import org.seloste.web.EmailText;
import org.seloste.web.Problem.FieldError;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a request, all of it at once. */
final class Faults {
    private final Texts texts;
    private final List<Fault> found = new ArrayList<>();

    Faults(Texts texts) {
        this.texts = texts;
    }

    /** What was found, in the order of the pages. */
    List<Fault> inOrder() {
        return found.stream().sorted(Comparator.comparing(Fault::question)).toList();
    }

    void add(
            Question question,
            @Nullable String anchor,
            String field,
            FaultCode code,
            Object... values) {
        String message = texts.say(code.text(), values);
        found.add(new Fault(question, anchor, new FieldError(field, code.name(), message)));
    }

    /** A text that is too long, or has characters that no text has. */
    void add(Place place, FieldProblem problem) {
        switch (problem) {
            case TOO_LONG -> add(place, FaultCode.TOO_LONG, place.label(), place.max());
            case CONTROL_CHARACTERS,
                    REQUIRED,
                    NOT_EMAIL,
                    NOT_PHONE,
                    NOT_URL,
                    NOT_IP,
                    NOT_CHOICE,
                    NOT_DATE,
                    UNKNOWN_FIELD ->
                    add(place, FaultCode.CHARACTERS, place.label());
        }
    }

    /** An address to which no mail can be sent. */
    void addEmail(Place place, String typed) {
        String message = texts.say(EmailText.of(typed));
        FieldError error = new FieldError(place.name(), FaultCode.EMAIL_INVALID.name(), message);
        found.add(new Fault(place.question(), place.anchor(), error));
    }

    void add(Place place, FaultCode code, Object... values) {
        add(place.question(), place.anchor(), place.name(), code, values);
    }

    /**
     * Where a text is typed.
     *
     * @param question the page
     * @param anchor the id of its field
     * @param name its name in what is sent
     * @param label what stands beside it
     * @param max how many characters there is room for
     */
    record Place(Question question, String anchor, String name, String label, int max) {}
}
