package org.seloste.registerdesk.persons;

import org.seloste.register.journal.Looks;
import org.seloste.register.person.Behind;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Purpose;
import org.seloste.statement.Statement;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.util.List;
import java.util.stream.Stream;

/**
 * Calls that show persons. Each names one of the statement's purposes, or that a request about the
 * data is to be answered: nobody looks for another reason (statement, section 3), and the journal
 * keeps which it was.
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

    private static String json(Behind behind) {
        return Json.write(
                json -> {
                    json.writeStartObject();
                    json.writeBooleanField("shared", behind.shared());
                    Writing.list(json, "persons", behind.people(), PersonJson::write);
                    Writing.texts(json, "onlyKeptByLaw", behind.kept());
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
        return work.look(call.variable("person"), call.actor(), purpose, call.now())
                .map(file -> Answer.json(200, json(file, call.texts().language())))
                .orElseGet(() -> Problems.notFound(call.texts()));
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
                        Stream.of(Looks.RIGHTS_REQUEST))
                .toList();
    }
}
