package org.seloste.registerdesk.persons;

import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.NewDisclosure;
import org.seloste.register.person.NewPerson;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;
import org.seloste.web.Problem;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls by which employees write something down of a person; each is one transaction with its line
 * in the journal.
 *
 * @param statement what may be stored
 * @param work what keeps persons
 */
public record EditCalls(Statement statement, PersonEdits work) {
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final String PERSON = "person";
    private static final String ID = "id";
    private static final String ENDED_ON = "endedOn";

    /** Adds a person, of whom the company learnt elsewhere than from a form. */
    public Answer add(Call call) throws InvalidInput {
        Input input = call.input();
        NewPerson person =
                new NewPerson(
                        input.text("relationship", LONGEST_KEY),
                        input.text("source", LONGEST_KEY),
                        input.choice("language", statement.languages()),
                        input.day("obtainedOn"),
                        input.findDay("startedOn").orElse(null),
                        values(input, "fields"));
        input.check();
        return answer(call, work.add(person, call.key(statement), call.actor(), call.now()));
    }

    /** Notes the value of a field, and where it is from. */
    public Answer setField(Call call) throws InvalidInput {
        Input input = call.input();
        String field = input.text("field", LONGEST_KEY);
        String value = input.text("value", LONGEST_TEXT);
        String source = input.text("source", LONGEST_KEY);
        input.check();
        return answer(
                call, work.setField(person(call), field, value, source, call.actor(), call.now()));
    }

    /** Notes that a person called, wrote or met us: their time starts anew. */
    public Answer recordAct(Call call) throws InvalidInput {
        Input input = call.input();
        LocalDate on = input.day("on");
        String source = input.text("source", LONGEST_KEY);
        input.check();
        return answer(
                call,
                work.recordAct(
                        person(call), on, source, call.key(statement), call.actor(), call.now()));
    }

    /** Notes a service that was ordered, or a change to one. */
    public Answer addService(Call call) throws InvalidInput {
        Input input = call.input();
        LocalDate on = input.day("on");
        String source = input.text("source", LONGEST_KEY);
        Map<String, String> values = someValues(input, "values");
        input.check();
        return answer(
                call,
                work.addService(
                        person(call),
                        on,
                        source,
                        values,
                        call.key(statement),
                        call.actor(),
                        call.now()));
    }

    /**
     * Has a person told where the data is from (GDPR Art. 14), or notes on which day they were told
     * in another way.
     */
    public Answer inform(Call call) throws InvalidInput {
        Input input = call.input();
        Optional<LocalDate> on = input.findDay("on");
        input.check();
        return answer(
                call,
                on.map(day -> work.informed(person(call), day, call.actor(), call.now()))
                        .orElseGet(() -> work.sendNotice(person(call), call.actor(), call.now())));
    }

    /** Answers that a relationship of which nothing was heard for long goes on. */
    public Answer review(Call call) throws InvalidInput {
        call.input().check();
        return answer(
                call,
                work.review(person(call), call.variable("relation"), call.actor(), call.now()));
    }

    /** Lets one more address lead to a person. */
    public Answer addAddress(Call call) throws InvalidInput {
        Input input = call.input();
        EmailAddress email = input.email("email");
        String source = input.text("source", LONGEST_KEY);
        input.check();
        return answer(call, work.addAddress(person(call), email, source, call.actor(), call.now()));
    }

    /** Begins a relationship, or ends the one whose id is given. */
    public Answer relate(Call call) throws InvalidInput {
        Input input = call.input();
        return input.names().contains(ID) ? end(call, input) : start(call, input);
    }

    private Answer start(Call call, Input input) throws InvalidInput {
        String relationship = input.text("relationship", LONGEST_KEY);
        LocalDate on = input.day("startedOn");
        input.check();
        return answer(
                call,
                work.startRelation(
                        person(call),
                        relationship,
                        on,
                        call.key(statement),
                        call.actor(),
                        call.now()));
    }

    private Answer end(Call call, Input input) throws InvalidInput {
        Ending ending =
                new Ending(
                        input.text(ID, LONGEST_KEY), input.day(ENDED_ON), input.flag("goesAtOnce"));
        input.check();
        return answer(call, work.endRelation(person(call), ending, call.actor(), call.now()));
    }

    /** Notes a voucher that a law keeps. */
    public Answer addVoucher(Call call) throws InvalidInput {
        Input input = call.input();
        LocalDate end = input.day("financialYearEnd");
        Map<String, String> values = someValues(input, "values");
        input.check();
        return answer(
                call,
                work.addVoucher(
                        person(call), end, values, call.key(statement), call.actor(), call.now()));
    }

    /** Notes what was given to whom. */
    public Answer disclose(Call call) throws InvalidInput {
        Input input = call.input();
        NewDisclosure disclosure =
                new NewDisclosure(
                        input.text("recipient", LONGEST_LINE),
                        input.findText("contact", LONGEST_LINE).orElse(null),
                        input.texts("fields", LONGEST_KEY),
                        input.day("on"),
                        input.text("reason", LONGEST_TEXT),
                        input.text("country", 2),
                        input.findText("transferBasis", LONGEST_LINE).orElse(null));
        input.check();
        return answer(
                call,
                work.disclose(
                        person(call), disclosure, call.key(statement), call.actor(), call.now()));
    }

    private static String person(Call call) {
        return call.variable(PERSON);
    }

    private static Map<String, String> someValues(Input input, String name) {
        Map<String, String> values = values(input, name);
        if (values.isEmpty()) {
            input.refuse(name, DeskText.FAULT_MISSING);
        }
        return values;
    }

    private static Map<String, String> values(Input input, String name) {
        return input.object(name).map(values -> values.values(LONGEST_TEXT)).orElse(Map.of());
    }

    private static Answer answer(Call call, Edited edited) {
        return switch (edited) {
            case Edited.Done(String person, String item) ->
                    Answer.json(
                            201,
                            Json.write(
                                    json -> {
                                        json.writeStartObject();
                                        Writing.text(json, PERSON, person);
                                        Writing.text(json, "id", item.isEmpty() ? null : item);
                                        json.writeEndObject();
                                    }));
            case Edited.Refused(Edited.Why why, String field) -> refused(call.texts(), why, field);
            case Edited.GoesAtOnce(LocalDate lastDay) ->
                    barred(
                            call.texts(),
                            new FieldError(
                                    ENDED_ON,
                                    "GOES_AT_ONCE",
                                    call.texts().say(DeskText.EDIT_GOES_AT_ONCE, lastDay)));
            case Edited.Gone() -> Problems.notFound(call.texts());
        };
    }

    private static Answer refused(Texts texts, Edited.Why why, String field) {
        FieldError error =
                new FieldError(
                        field.isEmpty() ? null : field, why.name(), texts.say(EditWords.of(why)));
        return barred(texts, error);
    }

    private static Answer barred(Texts texts, FieldError error) {
        return Answer.problem(
                Problem.of(ProblemCode.NOT_POSSIBLE, texts).withErrors(List.of(error)));
    }
}
