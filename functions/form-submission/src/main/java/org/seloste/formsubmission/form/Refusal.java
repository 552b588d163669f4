package org.seloste.formsubmission.form;

import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.Audience;
import org.seloste.web.FormText;
import org.seloste.web.Problem;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.body.UnreadableBody;
import org.seloste.web.page.Pages;

import java.util.List;

/**
 * Refuses what cannot be taken at all. Formspree's clients show the list of errors and nothing else
 * of a problem, so that the list always says something.
 *
 * @param site whose pages these are
 */
record Refusal(Site site) {
    Answer unknownForm(Request request) {
        return of(request, ProblemCode.NOT_FOUND, "FORM_NOT_FOUND", FormText.ERROR_FORM);
    }

    Answer origin(Request request) {
        return of(request, ProblemCode.ORIGIN_REFUSED);
    }

    Answer method(Request request, String allowed) {
        return of(request, ProblemCode.METHOD_NOT_ALLOWED).with("allow", allowed);
    }

    Answer unreadable(Request request, UnreadableBody body) {
        return switch (body.reason()) {
            case TOO_LARGE -> of(request, ProblemCode.TOO_LARGE);
            case UNSUPPORTED_MEDIA_TYPE -> of(request, ProblemCode.UNSUPPORTED_TYPE);
            case FILE -> of(request, ProblemCode.MALFORMED, "NO_FILE_UPLOADS", FormText.ERROR_FILE);
            case MALFORMED, TOO_MANY_FIELDS, DUPLICATE_FIELD, NOT_A_PLAIN_VALUE ->
                    of(request, ProblemCode.MALFORMED, body.reason().name(), detail(body));
        };
    }

    private static TextKey detail(UnreadableBody body) {
        return switch (body.reason()) {
            case TOO_MANY_FIELDS -> FormText.ERROR_TOO_MANY_FIELDS;
            case DUPLICATE_FIELD -> FormText.ERROR_DUPLICATE;
            case NOT_A_PLAIN_VALUE -> FormText.ERROR_NOT_PLAIN;
            case TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, MALFORMED, FILE ->
                    ProblemCode.MALFORMED.detail();
        };
    }

    private Answer of(Request request, ProblemCode code) {
        return of(request, code, code.name(), code.detail());
    }

    private Answer of(Request request, ProblemCode code, String error, TextKey message) {
        Texts texts = site.texts(request);
        String said = texts.say(message);
        Problem problem =
                new Problem(
                        code,
                        texts.say(code.title()),
                        said,
                        List.of(new FieldError(null, error, said)),
                        null);
        return Audience.of(request) == Audience.PROGRAM
                ? Answer.problem(problem)
                : Pages.problem(site, request, problem);
    }
}
