package org.seloste.statement;

import org.seloste.statement.FieldCheck.Absent;
import org.seloste.statement.FieldCheck.Invalid;
import org.seloste.statement.FieldCheck.Valid;

import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The rules that a value must meet before it is stored (statement, section 4: a closed list). */
public final class FieldRules {
    private FieldRules() {}

    /** Checks what somebody gave for a field, and writes it in the one way it is stored. */
    public static FieldCheck check(Field field, String given) {
        if (PlainText.hasLoneSurrogate(given)) {
            return new Invalid(FieldProblem.CONTROL_CHARACTERS);
        }
        String text = PlainText.strip(PlainText.compose(given));
        if (text.isEmpty()) {
            return new Absent();
        }
        return field.type() == Field.Type.TEXT
                ? lines(field, PlainText.unifyLineEnds(text))
                : line(field, text.replace('\t', ' '));
    }

    private static FieldCheck lines(Field field, String text) {
        return PlainText.hasControlInText(text)
                ? new Invalid(FieldProblem.CONTROL_CHARACTERS)
                : withinLength(field, text);
    }

    private static FieldCheck line(Field field, String text) {
        if (PlainText.hasControlInLine(text)) {
            return new Invalid(FieldProblem.CONTROL_CHARACTERS);
        }
        return switch (field.type()) {
            case LINE, TEXT -> withinLength(field, text);
            case EMAIL ->
                    typed(
                            field,
                            EmailAddress.parse(text).map(EmailAddress::asTyped),
                            FieldProblem.NOT_EMAIL);
            case PHONE -> typed(field, PhoneNumber.normalise(text), FieldProblem.NOT_PHONE);
            case URL -> typed(field, WebAddress.normalise(text), FieldProblem.NOT_URL);
            case IP -> typed(field, ipAddress(text), FieldProblem.NOT_IP);
            case CHOICE -> typed(field, option(field, text), FieldProblem.NOT_CHOICE);
            case DATE -> typed(field, day(text), FieldProblem.NOT_DATE);
        };
    }

    private static FieldCheck typed(Field field, Optional<String> value, FieldProblem problem) {
        return value.map(valid -> withinLength(field, valid)).orElseGet(() -> new Invalid(problem));
    }

    private static FieldCheck withinLength(Field field, String value) {
        return value.codePointCount(0, value.length()) > field.maxLength()
                ? new Invalid(FieldProblem.TOO_LONG)
                : new Valid(value);
    }

    private static Optional<String> option(Field field, String text) {
        return field.options().stream()
                .map(Field.Option::key)
                .filter(key -> key.equals(text))
                .findFirst();
    }

    private static Optional<String> ipAddress(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
