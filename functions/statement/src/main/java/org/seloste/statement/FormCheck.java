package org.seloste.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of checking a filled-in form. */
public sealed interface FormCheck {
    /**
     * Everything may be stored.
     *
     * @param sender the address of the sender
     * @param values the values that were given, normalised, by field key in the form's order
     * @param consents keys of the consents that were ticked, in the form's order
     */
    record Complete(EmailAddress sender, Map<String, String> values, List<String> consents)
            implements FormCheck {
        public Complete {
            // Not Map.copyOf: the order is the form's.
            values = new LinkedHashMap<>(values);
            consents = List.copyOf(consents);
        }

        @Override
        public String toString() {
            return "Complete[…]";
        }
    }

    /**
     * Nothing may be stored.
     *
     * @param faults what is wrong, in the form's order; never empty
     */
    record Faulty(List<Fault> faults) implements FormCheck {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Something wrong with one field.
     *
     * @param field key of the field, or the name of what the form does not ask for
     * @param problem what is wrong
     */
    record Fault(String field, FieldProblem problem) {}
}
