package org.seloste.formsubmission.form;

import org.seloste.statement.Kept;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.Json;
import org.seloste.web.Problem;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Tells a program.
 *
 * @param post what it sent
 * @param next where its user may be led after it; known before anything is stored, so that nothing
 *     can go wrong with it afterwards
 * @param formspree whether it came where Formspree's clients come; they read 200 and {@code ok}
 */
record JsonVoice(Post post, URI next, boolean formspree) implements Voice {
    static JsonVoice of(Post post, boolean formspree) {
        return new JsonVoice(post, next(post), formspree);
    }

    @Override
    public Answer accepted(Kept kept) {
        String message = post.asked().texts().say(FormText.SENT_MESSAGE);
        String body =
                Json.write(
                        json -> {
                            json.writeStartObject();
                            if (formspree) {
                                json.writeBooleanField("ok", true);
                            }
                            json.writeStringField("next", next.toString());
                            json.writeStringField("keptUntil", kept.lastDay().toString());
                            json.writeStringField("message", message);
                            json.writeEndObject();
                        });
        return Answer.json(formspree ? 200 : 202, body);
    }

    @Override
    public Answer unsound(List<FieldError> errors) {
        return problem(ProblemCode.INVALID_FIELDS, errors);
    }

    @Override
    public Answer tooFast() {
        return problem(ProblemCode.INVALID_FIELDS, List.of(words().say(FaultCode.TOO_FAST)));
    }

    @Override
    public Answer tooMany(Duration retryAfter) {
        long minutes = Retry.minutes(retryAfter);
        Problem problem =
                Problem.of(ProblemCode.TOO_MANY, post.asked().texts(), minutes)
                        .withErrors(List.of(words().say(FaultCode.BLOCKED, minutes)));
        return Retry.after(retryAfter, Answer.problem(problem));
    }

    @Override
    public Answer keyReused() {
        return problem(ProblemCode.KEY_REUSED);
    }

    @Override
    public Answer busy() {
        return problem(ProblemCode.UNAVAILABLE);
    }

    private Answer problem(ProblemCode code) {
        String message = post.asked().texts().say(code.detail());
        return problem(code, List.of(new FieldError(null, code.name(), message)));
    }

    private Answer problem(ProblemCode code, List<FieldError> errors) {
        return Answer.problem(Problem.of(code, post.asked().texts()).withErrors(errors));
    }

    /**
     * Where a sender may be led after it: as wished if the statement allows it, else to our page.
     */
    private static URI next(Post post) {
        String path = "/forms/" + post.asked().form().key();
        String query = "?sent&lang=" + post.asked().language();
        return NextPage.choose(post.control(ControlFields.NEXT), post.asked().form().next())
                .orElseGet(() -> PublicAddress.of(post.request()).resolve(path + query));
    }

    private FaultWords words() {
        return new FaultWords(post.asked());
    }
}
