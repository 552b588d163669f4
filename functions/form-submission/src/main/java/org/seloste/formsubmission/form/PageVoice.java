package org.seloste.formsubmission.form;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Kept;
import org.seloste.statement.TextKey;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Tells a person, with a page. Whatever was typed stays on it until it is stored.
 *
 * @param view shows the form again
 * @param post what was sent
 * @param next where the sender wished to go on to, if it may be; known before anything is stored
 */
record PageVoice(FormView view, Post post, @Nullable URI next) implements Voice {
    static PageVoice of(FormView view, Post post) {
        String wish = post.control(ControlFields.NEXT);
        return new PageVoice(
                view, post, NextPage.choose(wish, post.asked().form().next()).orElse(null));
    }

    @Override
    public Answer accepted(Kept kept) {
        return next == null
                ? new Thanks(view.site(), post.asked()).page(post, kept)
                : Answer.redirect(303, next);
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
    public Answer keyReused() {
        return again(422, FormText.KEY_REUSED);
    }

    @Override
    public Answer busy() {
        return again(503, ProblemCode.UNAVAILABLE.detail());
    }

    private Answer again(int status, TextKey sorry) {
        String kept = post.asked().texts().say(FormText.KEPT_HERE);
        return again(status, post.asked().texts().say(sorry) + " " + kept);
    }

    private Answer again(int status, String words) {
        Typed typed = new Typed(post.fields(), List.of());
        return view.again(status, post.asked(), typed, new Note(Tone.WARN, words), post.now());
    }
}
