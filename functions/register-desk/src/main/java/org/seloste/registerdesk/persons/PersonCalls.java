package org.seloste.registerdesk.persons;

import org.seloste.register.journal.Looks;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Purpose;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;
import org.seloste.web.Problem;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Calls that show persons. Each names one of the statement's purposes, or that a request about the
 * data is to be answered, or that a law asks for it: nobody looks for another reason (statement,
 * section 3), nobody is shown whose data must lie still for that one, and the journal keeps which
 * it was.
 *
 * @param statement what the purposes are
 * @param work what keeps persons
 */
public record PersonCalls(Statement statement, PersonWork work) {
    private static final String PURPOSE = "purpose";

    /** Who is behind an address; it is in the body, for addresses of calls are logged. */
    public Answer search(Call call) throws InvalidInput {
        Input input = call.input();
        EmailAddress email = input.email("email");
        String purpose = input.choice(PURPOSE, purposes());
        input.check();
        return Answer.json(200, json(work.search(email, call.actor(), purpose, call.now())));
    }

    private static String json(Found found) {
        return Json.write(
                json -> {
                    json.writeStartObject();
                    json.writeBooleanField("shared", found.shared());
                    Writing.list(json, "persons", found.people(), PersonJson::write);
                    json.writeObjectFieldStart("notForThisPurpose");
                    for (Map.Entry<String, Unseen> unseen : found.unseen().entrySet()) {
                        json.writeStringField(unseen.getKey(), unseen.getValue().name());
                    }
                    json.writeEndObject();
                    Writing.texts(json, "onlyKeptByLaw", found.onlyKeptByLaw());
                    json.writeEndObject();
                });
    }

    /** Everything about one person. */
    public Answer show(Call call) {
        String purpose = call.request().query(PURPOSE).orElse("");
        if (!purposes().contains(purpose)) {
            String choices = String.join(", ", purposes());
            return Problems.wrong(call.texts(), PURPOSE, DeskText.FAULT_CHOICE, choices);
        }
        return switch (work.look(call.variable("person"), call.actor(), purpose, call.now())) {
            case Look.Seen(PersonFile file) ->
                    Answer.json(200, json(file, call.texts().language()));
            case Look.Barred(Unseen why) -> barred(call.texts(), why);
            case Look.Nobody() -> Problems.notFound(call.texts());
        };
    }

    private static Answer barred(Texts texts, Unseen why) {
        DeskText words =
                switch (why) {
                    case RESTRICTED -> DeskText.UNSEEN_RESTRICTED;
                    case MARKETING_BANNED -> DeskText.UNSEEN_MARKETING_BANNED;
                    case ONLY_KEPT_BY_LAW -> DeskText.UNSEEN_ONLY_KEPT_BY_LAW;
                };
        FieldError error = new FieldError(PURPOSE, why.name(), texts.say(words));
        return Answer.problem(
                Problem.of(ProblemCode.NOT_POSSIBLE, texts).withErrors(List.of(error)));
    }

    private String json(PersonFile file, String language) {
        return Json.write(
                json ->
                        PersonJson.write(
                                json,
                                file,
                                rule -> statement.retentionRule(rule).why().in(language)));
    }

    private List<String> purposes() {
        return Stream.concat(
                        statement.purposes().stream().map(Purpose::key),
                        Stream.of(Looks.RIGHTS_REQUEST, Looks.LEGAL_DUTY))
                .toList();
    }
}
