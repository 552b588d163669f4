package org.seloste.registerdesk.persons;

import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.util.List;
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
        Unlisted unlisted = work.unlist(email, kinds, call.actor(), call.now());
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.texts(json, "removed", names(unlisted.removed()));
                            Writing.texts(json, "left", names(unlisted.left()));
                            Writing.text(json, "message", message(call.texts(), unlisted));
                            json.writeEndObject();
                        }));
    }

    private static String message(Texts texts, Unlisted unlisted) {
        if (!unlisted.removed().isEmpty()) {
            return texts.say(DeskText.SUPPRESSION_REMOVED);
        }
        return unlisted.left().isEmpty()
                ? texts.say(DeskText.SUPPRESSION_ABSENT)
                : texts.say(DeskText.SUPPRESSION_OTHER, String.join(", ", names(unlisted.left())));
    }

    private static List<String> names(Set<Kind> kinds) {
        return kinds.stream().sorted().map(Kind::name).toList();
    }
}
