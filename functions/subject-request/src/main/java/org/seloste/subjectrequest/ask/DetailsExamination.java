package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Details;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.PlainText;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;
import org.seloste.subjectrequest.ask.Faults.Place;
import org.seloste.web.page.Control.Choices;
import org.seloste.web.page.Input;
import org.seloste.web.request.RequestText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Examines what is said to each right, and of what was not ticked nothing. */
record DetailsExamination(Statement statement, Draft draft, Checks checks) {
    /** The id of a part of a correction; corrections are counted from one. */
    static String rowId(String name, int number) {
        return Input.idOf(name) + "-" + number;
    }

    Details of(Right right) {
        return switch (right) {
            case RECTIFICATION -> new Details(null, corrections(), null, List.of());
            case ERASURE -> new Details(null, List.of(), null, categories());
            case RESTRICTION -> restriction();
            case OBJECTION -> new Details(situation(), List.of(), null, List.of());
            case ACCESS, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> Details.none();
        };
    }

    private List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        List<Draft.Row> rows = draft.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                corrections.add(correction(rows.get(i), i + 1));
            }
        }
        if (corrections.isEmpty()) {
            faults().add(row(Names.WRONG, 1), FaultCode.CORRECTION_REQUIRED);
        }
        return corrections;
    }

    private Correction correction(Draft.Row row, int number) {
        String field = row.field().isBlank() ? null : row.field().strip();
        if (field != null && !isKnown(field)) {
            faults().add(row(Names.FIELD, number), FaultCode.FIELD_UNKNOWN);
        }
        if (row.wrong().isBlank() && row.right().isBlank()) {
            faults().add(row(Names.WRONG, number), FaultCode.CORRECTION_REQUIRED);
        }
        return new Correction(
                field,
                value(row(Names.WRONG, number), row.wrong()),
                value(row(Names.RIGHT, number), row.right()));
    }

    private String value(Place place, String typed) {
        String value = checks.checked(place, typed, Field.Type.TEXT);
        return value == null ? "" : value;
    }

    private boolean isKnown(String key) {
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .anyMatch(field -> field.key().equals(key));
    }

    private Place row(String name, int number) {
        RequestText label =
                switch (name) {
                    case Names.FIELD -> RequestText.RECTIFY_FIELD;
                    case Names.WRONG -> RequestText.RECTIFY_WRONG;
                    default -> RequestText.RECTIFY_RIGHT;
                };
        return new Place(
                Question.DETAILS,
                rowId(name, number),
                name,
                checks.texts().say(label),
                Checks.LONGEST_VALUE);
    }

    private List<String> categories() {
        List<String> sent =
                draft.fields().values(Names.CATEGORY).stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .toList();
        List<String> known = statement.categories().stream().map(Category::key).toList();
        if (!known.containsAll(sent)) {
            choose(Names.CATEGORY, known.getFirst(), FaultCode.CATEGORY_UNKNOWN);
        }
        return sent;
    }

    private Details restriction() {
        String sent = draft.value(Names.GROUND);
        Optional<RestrictionGround> ground =
                Arrays.stream(RestrictionGround.values())
                        .filter(known -> known.name().equals(sent))
                        .findFirst();
        if (ground.isEmpty() || checks.hasSeveral(Names.GROUND)) {
            String first = RestrictionGround.ACCURACY_CONTESTED.name();
            choose(Names.GROUND, first, FaultCode.GROUND_REQUIRED);
        }
        String text = checks.text(place(Names.RESTRICTION, RequestText.RESTRICT_TEXT));
        return new Details(text, List.of(), ground.orElse(null), List.of());
    }

    private @Nullable String situation() {
        Place place = place(Names.SITUATION, RequestText.OBJECT);
        String situation = checks.text(place);
        String sent = draft.value(Names.SITUATION);
        if (!PlainText.showsSomething(sent)) {
            faults().add(place, FaultCode.SITUATION_REQUIRED);
        } else if (!PlainText.saysSomething(sent)) {
            faults().add(place, FaultCode.TOO_SHORT, place.label());
        }
        return situation;
    }

    private Place place(String name, RequestText label) {
        return checks.place(Question.DETAILS, name, label, Checks.LONGEST_TEXT);
    }

    private void choose(String name, String first, FaultCode code) {
        faults().add(Question.DETAILS, Choices.idOf(name, first), name, code);
    }

    private Faults faults() {
        return checks.faults();
    }
}
