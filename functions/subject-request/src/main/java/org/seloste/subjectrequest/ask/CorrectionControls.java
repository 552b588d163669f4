package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Field;
import org.seloste.web.PageText;
import org.seloste.web.page.Control;
import org.seloste.web.page.Control.Group;
import org.seloste.web.page.Control.Reading;
import org.seloste.web.page.Input;
import org.seloste.web.page.Part;
import org.seloste.web.request.RequestText;

import java.util.ArrayList;
import java.util.List;

/** Asks what is wrong and how it should be, as many times as there are rows. */
record CorrectionControls(Asking asking, int rows) {
    List<Control> all() {
        List<Draft.Row> typed = asking.draft().rows();
        List<Control> controls = new ArrayList<>();
        if (rows > 1) {
            controls.add(new Reading(new Part.Heading(asking.say(RequestText.RECTIFY))));
        }
        for (int i = 0; i < rows; i++) {
            Draft.Row row = i < typed.size() ? typed.get(i) : new Draft.Row("", "", "");
            controls.add(group(row, i + 1));
        }
        return controls;
    }

    private Control group(Draft.Row row, int number) {
        return new Group(
                legend(number),
                List.of(
                        field(row.field(), number),
                        line(
                                Names.WRONG,
                                RequestText.RECTIFY_WRONG,
                                asking.say(RequestText.RECTIFY_WRONG_HINT),
                                row.wrong(),
                                number),
                        line(Names.RIGHT, RequestText.RECTIFY_RIGHT, null, row.right(), number)));
    }

    /** One correction is the question itself; several are numbered under it. */
    private String legend(int number) {
        return rows > 1
                ? asking.say(RequestText.RECTIFY_GROUP, number)
                : asking.say(RequestText.RECTIFY);
    }

    private Input field(String chosen, int number) {
        String label = asking.say(RequestText.RECTIFY_FIELD);
        String id = DetailsExamination.rowId(Names.FIELD, number);
        return new Input(
                id,
                Names.FIELD,
                asking.say(PageText.OPTIONAL, label),
                null,
                asking.error(id),
                Field.Type.CHOICE,
                chosen,
                false,
                null,
                choices());
    }

    private List<Input.Choice> choices() {
        String language = asking.texts().language();
        return asking.statement().categories().stream()
                .flatMap(category -> category.fields().stream())
                .map(field -> new Input.Choice(field.key(), field.name().in(language)))
                .toList();
    }

    private Input line(
            String name, RequestText label, @Nullable String hint, String value, int number) {
        String id = DetailsExamination.rowId(name, number);
        return new Input(
                id,
                name,
                asking.say(label),
                hint,
                asking.error(id),
                Field.Type.LINE,
                value,
                false,
                null,
                List.of());
    }
}
