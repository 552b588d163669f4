package org.seloste.registerdesk;

import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;

import java.util.List;

/** Why something is not done, in words for employees (RFC 9457). */
public final class Problems {
    private Problems() {}

    /** There is nothing there. */
    public static Answer notFound(Texts texts) {
        return Answer.problem(
                new Problem(
                        ProblemCode.NOT_FOUND,
                        texts.say(DeskText.NOT_FOUND_TITLE),
                        texts.say(DeskText.NOT_FOUND_DETAIL),
                        List.of(),
                        null));
    }

    /** A parameter of the query cannot be meant; {@code values} are those of the text. */
    public static Answer wrong(Texts texts, String name, DeskText fault, Object... values) {
        return invalid(texts, InvalidInput.of(texts, name, fault, values));
    }

    /** What was sent cannot be meant. */
    static Answer invalid(Texts texts, InvalidInput invalid) {
        if (invalid.code() == ProblemCode.UNSUPPORTED_TYPE) {
            return Answer.problem(
                    new Problem(
                            invalid.code(),
                            texts.say(DeskText.UNSUPPORTED_TITLE),
                            texts.say(DeskText.UNSUPPORTED_DETAIL),
                            List.of(),
                            null));
        }
        return Answer.problem(Problem.of(invalid.code(), texts).withErrors(invalid.errors()));
    }

    /** It is there, but takes other methods. */
    static Answer wrongMethod(Texts texts, List<String> methods) {
        String allowed = String.join(", ", methods);
        Problem problem =
                new Problem(
                        ProblemCode.METHOD_NOT_ALLOWED,
                        texts.say(DeskText.METHOD_TITLE),
                        texts.say(DeskText.METHOD_DETAIL, allowed),
                        List.of(),
                        null);
        return Answer.problem(problem).with("allow", allowed);
    }
}
