package org.seloste.registerdesk.input;

import org.seloste.statement.Texts;
import org.seloste.web.DeskText;
import org.seloste.web.Problem.FieldError;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with what was sent. */
final class Faults {
    private final Texts texts;
    private final List<FieldError> all = new ArrayList<>();

    Faults(Texts texts) {
        this.texts = texts;
    }

    /**
     * Notes one.
     *
     * @param member its name, with those of the objects that it stands in
     * @param values what the text says beside the name
     */
    void add(DeskText text, String member, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.addFirst(member);
        String code = text.name().replace("FAULT_", "");
        all.add(new FieldError(member, code, texts.say(text, parameters.toArray())));
    }

    List<FieldError> all() {
        return all;
    }
}
