package org.seloste.formsubmission.form;

import org.seloste.statement.FieldProblem;
import org.seloste.statement.Form;
import org.seloste.statement.FormCheck;
import org.seloste.statement.FormRules;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.body.SentFields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Examines what a form sent: everything that is wrong is found at once. */
final class FormExamination {
    private final AskedForm asked;
    private final FaultWords words;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private FormExamination(AskedForm asked) {
        this.asked = asked;
        this.words = new FaultWords(asked);
    }

    static FormVerdict of(AskedForm asked, SentFields sent) {
        FormExamination examination = new FormExamination(asked);
        examination.gather(sent);
        return examination.verdict();
    }

    private void gather(SentFields sent) {
        for (String name : sent.names()) {
            if (asked.form().findConsent(name).isPresent()) {
                given.put(name, consent(name, sent.values(name)));
            } else if (!ControlFields.include(name)) {
                given.put(name, single(name, sent));
            }
        }
        String email = asked.emailField().key();
        if (given.getOrDefault(email, "").isBlank()) {
            sent.find(ControlFields.REPLY_TO).ifPresent(address -> given.put(email, address));
        }
    }

    /** A field is one value; the same one twice says nothing new. */
    private String single(String name, SentFields sent) {
        if (asked.findField(name).isPresent() && new HashSet<>(sent.values(name)).size() > 1) {
            errors.add(words.say(FaultCode.SEVERAL_VALUES, name));
        }
        return sent.find(name).orElse("");
    }

    private String consent(String name, List<String> values) {
        return switch (Tick.of(values)) {
            case YES -> "1";
            case NO -> "";
            case UNCLEAR -> {
                errors.add(words.say(FaultCode.TYPE_CONSENT, name));
                yield "";
            }
        };
    }

    private FormVerdict verdict() {
        // A browser sends its fields also when they are empty.
        if (given.isEmpty()) {
            errors.add(words.say(FaultCode.EMPTY));
        }
        return switch (new FormRules(asked.statement(), asked.form()).check(given)) {
            case FormCheck.Complete complete when errors.isEmpty() ->
                    new FormVerdict.Sound(complete);
            case FormCheck.Complete _ -> unsound(List.of());
            case FormCheck.Faulty(List<FormCheck.Fault> faults) -> unsound(faults);
        };
    }

    private FormVerdict unsound(List<FormCheck.Fault> faults) {
        Set<String> named = new HashSet<>();
        errors.forEach(error -> named.add(String.valueOf(error.field())));
        for (FormCheck.Fault fault : faults) {
            if (!named.contains(fault.field())) {
                errors.add(said(fault));
            }
        }
        List<String> order = order();
        errors.sort(Comparator.comparingInt(error -> position(error, order)));
        return new FormVerdict.Unsound(List.copyOf(errors));
    }

    private FieldError said(FormCheck.Fault fault) {
        return fault.problem() == FieldProblem.NOT_EMAIL
                ? words.email(fault.field(), given.getOrDefault(fault.field(), ""))
                : words.say(FaultCode.of(fault.problem()), fault.field());
    }

    private List<String> order() {
        return Stream.concat(
                        asked.form().fields().stream().map(Form.FormField::field),
                        asked.form().consents().stream().map(Form.Consent::key))
                .toList();
    }

    /** What is wrong with the whole comes first, what the form does not know last. */
    private static int position(FieldError error, List<String> order) {
        if (error.field() == null) {
            return -1;
        }
        int index = order.indexOf(error.field());
        return index < 0 ? order.size() : index;
    }
}
