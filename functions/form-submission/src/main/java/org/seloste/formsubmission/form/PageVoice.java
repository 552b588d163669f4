package org.seloste.formsubmission.form;

import org.seloste.statement.Kept;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;

import java.time.Duration;
import java.util.List;

/** Tells a person, with a page. Whatever was typed stays on it until it is stored. */
record PageVoice(FormView view, Post post) implements Voice {
    @Override
    public Answer accepted(Kept kept) {
        return NextPage.choose(post.control(ControlFields.NEXT), post.asked().form().next())
                .map(next -> Answer.redirect(303, next))
                .orElseGet(() -> new Thanks(view.site(), post.asked()).page(post, kept));
    }

    @Override
    public Answer unsound(List<FieldError> errors) {
        return view.again(422, post.asked(), new Typed(post.fields(), errors), post.now());
    }

    @Override
    public Answer tooFast() {
        return again(422, post.asked().texts().say(FormText.TOO_FAST));
    }

    @Override
    public Answer tooMany(Duration retryAfter) {
        String wait = post.asked().texts().say(FormText.TOO_MANY, Retry.minutes(retryAfter));
        String kept = post.asked().texts().say(FormText.KEPT_HERE);
        return Retry.after(retryAfter, again(429, wait + " " + kept));
    }

    @Override
    public Answer busy() {
        String sorry = post.asked().texts().say(ProblemCode.UNAVAILABLE.detail());
        String kept = post.asked().texts().say(FormText.KEPT_HERE);
        return again(503, sorry + " " + kept);
    }

    private Answer again(int status, String words) {
        Typed typed = new Typed(post.fields(), List.of());
        return view.again(status, post.asked(), typed, new Note(Tone.WARN, words), post.now());
    }
}
