package org.seloste.formsubmission.form;

import org.seloste.register.key.KeyRing;
import org.seloste.register.person.Receipt;
import org.seloste.register.person.Submission;
import org.seloste.register.person.SubmissionKey;
import org.seloste.register.storage.Busy;
import org.seloste.statement.Form;
import org.seloste.statement.FormCheck.Complete;
import org.seloste.statement.Kept;
import org.seloste.web.Answer;
import org.seloste.web.Audience;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.Request;
import org.seloste.web.body.Bodies;
import org.seloste.web.body.SentFields;
import org.seloste.web.body.UnreadableBody;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes what a form sent: reads it, examines it, stores it, and tells what came of it. */
record FormPost(FormView view, FormStamp stamp, Intake intake, Refusal refusal) {
    /**
     * What is answered to a post.
     *
     * @param formspree whether it came where Formspree's clients send theirs
     */
    Answer answer(Request request, Form form, boolean formspree, Instant now) {
        try {
            SentFields fields =
                    Bodies.read(request.header("content-type").orElse(""), request.body());
            Post post = post(request, form, fields, now);
            return answer(post, voice(post, formspree));
        } catch (UnreadableBody body) {
            return refusal.unreadable(request, body);
        }
    }

    private Post post(Request request, Form form, SentFields fields, Instant now) {
        Request spoken =
                fields.find(ControlFields.LANGUAGE)
                        .or(() -> fields.find("lang"))
                        .filter(view.site().statement().languages()::contains)
                        .map(request::inLanguage)
                        .orElse(request);
        AskedForm asked = new AskedForm(view.site().statement(), form, view.site().texts(spoken));
        return new Post(spoken, asked, fields, now);
    }

    private Voice voice(Post post, boolean formspree) {
        return switch (Audience.of(post.request())) {
            case PERSON -> PageVoice.of(view, post);
            case PROGRAM -> JsonVoice.of(post, formspree);
        };
    }

    private Answer answer(Post post, Voice voice) {
        if (!post.control(ControlFields.TRAP).isEmpty()) {
            // A program filled in what no person sees. It is not to learn that it was noticed.
            return voice.accepted(keptFromToday(post));
        }
        return switch (FormExamination.of(post.asked(), post.fields())) {
            case FormVerdict.Unsound(List<FieldError> errors) -> voice.unsound(errors);
            case FormVerdict.Sound(Complete complete) ->
                    isTooFast(post) ? voice.tooFast() : stored(post, complete, voice);
        };
    }

    private boolean isTooFast(Post post) {
        return stamp.tooFast(
                post.asked().form().key(),
                post.control(ControlFields.NONCE),
                post.control(ControlFields.STAMP),
                post.now());
    }

    private Answer stored(Post post, Complete complete, Voice voice) {
        Submission submission =
                new Submission(
                        post.asked().form(),
                        complete.sender(),
                        complete.values(),
                        complete.consents(),
                        post.asked().language(),
                        key(post, complete),
                        post.request().sourceIp());
        OwedMails mails = new OwedMails(post, complete);
        try {
            return told(intake.receive(submission, mails, post.now()), voice);
        } catch (Busy busy) {
            return voice.busy();
        }
    }

    private static Answer told(Receipt receipt, Voice voice) {
        return switch (receipt) {
            case Receipt.Accepted(Kept kept) -> voice.accepted(kept);
            case Receipt.Repeated(Kept kept) -> voice.accepted(kept);
            case Receipt.KeyReused() -> voice.keyReused();
            case Receipt.TooMany(Duration wait) -> voice.tooMany(wait);
        };
    }

    private SubmissionKey key(Post post, Complete complete) {
        KeyRing ring = stamp.keys().current();
        return post.request()
                .header("idempotency-key")
                .filter(key -> !key.isBlank())
                .map(key -> SubmissionKey.given(ring, key))
                .orElseGet(() -> derived(ring, post, complete));
    }

    /**
     * Only a nonce that we gave: one that somebody pasted into a page stands for all its visitors.
     */
    private SubmissionKey derived(KeyRing ring, Post post, Complete complete) {
        Form form = post.asked().form();
        String nonce = post.control(ControlFields.NONCE);
        boolean ours = stamp.isOurs(form.key(), nonce, post.control(ControlFields.STAMP));
        return SubmissionKey.derived(
                ring,
                form,
                complete.sender(),
                complete.values(),
                complete.consents(),
                ours ? nonce : null,
                post.today());
    }

    private static Kept keptFromToday(Post post) {
        return post.asked().statement().retentionOf(post.asked().form()).from(post.today());
    }
}
