package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Field;
import org.seloste.statement.FieldCheck;
import org.seloste.statement.FieldProblem;
import org.seloste.statement.FieldRules;
import org.seloste.statement.LocalText;
import org.seloste.statement.Texts;
import org.seloste.subjectrequest.ask.Faults.Place;
import org.seloste.web.page.Input;
import org.seloste.web.request.RequestText;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Checks what was typed, by the same rules as what is stored of websites' forms. */
record Checks(Texts texts, Draft draft, Faults faults) {
    /** As long as a value of the register may be, with room for what somebody adds to it. */
    static final int LONGEST_VALUE = 1000;

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_NAME = 200;

    /** The text in the one way it is stored; null when there is none, or it is none to store. */
    @Nullable String text(Place place) {
        if (hasSeveral(place.name())) {
            faults.add(place, FaultCode.SEVERAL_VALUES, place.label());
        }
        return checked(place, draft.value(place.name()), Field.Type.TEXT);
    }

    /** The same for what stands on one line. */
    @Nullable String line(Place place) {
        if (hasSeveral(place.name())) {
            faults.add(place, FaultCode.SEVERAL_VALUES, place.label());
        }
        return checked(place, draft.value(place.name()), Field.Type.LINE);
    }

    @Nullable String checked(Place place, String typed, Field.Type type) {
        Field field =
                new Field(
                        place.name(),
                        new LocalText(Map.of()),
                        type,
                        place.max(),
                        null,
                        null,
                        List.of());
        return switch (FieldRules.check(field, typed)) {
            case FieldCheck.Valid(String value) -> value;
            case FieldCheck.Absent() -> null;
            case FieldCheck.Invalid(FieldProblem problem) -> {
                faults.add(place, problem);
                yield null;
            }
        };
    }

    /** The same value twice says nothing new. */
    boolean hasSeveral(String name) {
        return new HashSet<>(draft.fields().values(name)).size() > 1;
    }

    Place place(Question question, String name, RequestText label, int max) {
        return new Place(question, Input.idOf(name), name, texts.say(label), max);
    }
}
