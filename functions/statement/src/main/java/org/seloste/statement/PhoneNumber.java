package org.seloste.statement;

import java.util.Optional;

/** Telephone numbers as people type them: digits, perhaps a + before, separators anywhere. */
final class PhoneNumber {
    private static final String SEPARATORS = " \u00A0\u202F\u2011\u2013-./()";
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;

    private PhoneNumber() {}

    /** The digits, with the + if there is one; empty when it is no telephone number (E.164). */
    static Optional<String> normalise(String text) {
        // +358 (0)40: the nought is dialled at home only.
        String typed = text.startsWith("+") ? text.replace("(0)", "") : text;
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        for (int i = typed.startsWith("+") ? 1 : 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (SEPARATORS.indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(typed.startsWith("+") ? "+" + digits : digits.toString());
    }
}
