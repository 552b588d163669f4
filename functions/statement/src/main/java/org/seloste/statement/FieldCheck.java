package org.seloste.statement;

/** What came of checking a value against its field. */
public sealed interface FieldCheck {
    /**
     * The value may be stored.
     *
     * @param value the value, normalised
     */
    record Valid(String value) implements FieldCheck {
        @Override
        public String toString() {
            return "Valid[…]";
        }
    }

    /** Nothing was given. */
    record Absent() implements FieldCheck {}

    /**
     * The value may not be stored.
     *
     * @param problem what is wrong with it
     */
    record Invalid(FieldProblem problem) implements FieldCheck {}
}
