package org.seloste.statement;

import org.seloste.statement.FormCheck.Complete;
import org.seloste.statement.FormCheck.Fault;
import org.seloste.statement.FormCheck.Faulty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks a filled-in form against the statement: what it asks for, and nothing else. */
public final class FormRules {
    /** What a browser or a script sends for a box that is not ticked, if it sends anything. */
    private static final Set<String> UNTICKED = Set.of("", "0", "false", "no", "off");

    private final Statement statement;
    private final Form form;

    public FormRules(Statement statement, Form form) {
        this.statement = statement;
        this.form = form;
    }

    /**
     * Checks what was sent.
     *
     * @param given values by field or consent key, without the form's own controls (names that
     *     begin with an underscore)
     */
    public FormCheck check(Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Form.FormField asked : form.fields()) {
            checkField(asked, given.getOrDefault(asked.field(), ""), values, faults);
        }
        for (String name : given.keySet()) {
            if (!form.asksFor(name)) {
                faults.add(new Fault(name, FieldProblem.UNKNOWN_FIELD));
            }
        }
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        String address = values.getOrDefault(statement.emailField(form).key(), "");
        return EmailAddress.parse(address)
                .<FormCheck>map(sender -> new Complete(sender, values, ticked(given)))
                .orElseThrow(() -> new IllegalStateException("the form asks for no address"));
    }

    private void checkField(
            Form.FormField asked, String given, Map<String, String> values, List<Fault> faults) {
        Field field = statement.field(asked.field());
        // The address of the sender is always needed: the answer goes there.
        boolean required = asked.required() || field.type() == Field.Type.EMAIL;
        switch (FieldRules.check(field, given)) {
            case FieldCheck.Valid(String value) -> values.put(field.key(), value);
            case FieldCheck.Invalid(FieldProblem problem) ->
                    faults.add(new Fault(field.key(), problem));
            case FieldCheck.Absent() -> {
                if (required) {
                    faults.add(new Fault(field.key(), FieldProblem.REQUIRED));
                }
            }
        }
    }

    private List<String> ticked(Map<String, String> given) {
        List<String> ticked = new ArrayList<>();
        for (Form.Consent consent : form.consents()) {
            String sent = given.getOrDefault(consent.key(), "");
            if (!UNTICKED.contains(sent.strip().toLowerCase(Locale.ROOT))) {
                ticked.add(consent.key());
            }
        }
        return ticked;
    }
}
