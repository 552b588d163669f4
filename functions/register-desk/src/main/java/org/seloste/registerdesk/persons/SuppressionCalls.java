package org.seloste.registerdesk.persons;

import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.EmailAddress;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.util.Set;

/**
 * Calls about the list of those who must not be written to, or must not come back. Whoever is on it
 * was told that their code is deleted when they ask for it.
 *
 * @param work what keeps persons
 */
public record SuppressionCalls(PersonEdits work) {
    /** Takes an address off the list, for the reasons that are named. */
    public Answer remove(Call call) throws InvalidInput {
        Input input = call.input();
        EmailAddress email = input.email("email");
        Set<Kind> kinds = Set.copyOf(input.choices("kinds", Kind.class));
        if (kinds.isEmpty()) {
            input.refuse("kinds", DeskText.FAULT_MISSING);
        }
        input.check();
        Set<Kind> removed = work.unlist(email, kinds, call.actor(), call.now());
        DeskText message =
                removed.isEmpty() ? DeskText.SUPPRESSION_ABSENT : DeskText.SUPPRESSION_REMOVED;
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.texts(
                                    json, "removed", removed.stream().map(Kind::name).toList());
                            Writing.text(json, "message", call.texts().say(message));
                            json.writeEndObject();
                        }));
    }
}
