package org.seloste.formsubmission.form;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.RandomId;
import org.seloste.statement.Form;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.PageText;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;
import org.seloste.web.page.Button;
import org.seloste.web.page.ErrorSummary;
import org.seloste.web.page.FormPage;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Layout;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows a form: fresh, or again with everything that was typed into it. */
record FormView(Site site, FormStamp stamp) {
    Answer fresh(AskedForm asked, Instant now) {
        Layout layout = Layout.of(site, asked.texts(), heading(asked));
        return page(200, asked, layout, Typed.NOTHING, null, now);
    }

    /** The same form again, with what is wrong above it and beside the fields. */
    Answer again(int status, AskedForm asked, Typed typed, Instant now) {
        Layout layout = again(asked).withErrors();
        return page(status, asked, layout, typed, null, now);
    }

    /** The same form again, because of something that is not in its fields. */
    Answer again(int status, AskedForm asked, Typed typed, Part.Note note, Instant now) {
        return page(status, asked, again(asked).withErrors(), typed, note, now);
    }

    private Layout again(AskedForm asked) {
        return Layout.of(site, asked.texts(), heading(asked)).inOneLanguage();
    }

    private Answer page(
            int status,
            AskedForm asked,
            Layout layout,
            Typed typed,
            @Nullable Part note,
            Instant now) {
        FormInputs inputs = new FormInputs(asked, typed);
        Form form = asked.form();
        LocalDate today = now.atZone(asked.statement().zone()).toLocalDate();
        FormPage page =
                new FormPage(
                        layout,
                        heading(asked),
                        form.intro() == null ? null : form.intro().in(asked.language()),
                        summary(asked, typed.errors()),
                        note,
                        hidden(asked, typed, now),
                        asked.texts().say(FormText.LEAVE_EMPTY),
                        inputs.fields(),
                        inputs.consents(),
                        Button.primary(asked.texts().say(FormText.SEND)),
                        new PrivacySummary(asked, today).write(layout));
        Answer answer = Answer.html(status, asked.language(), Pages.render("forms/form.jte", page));
        return SecurityHeaders.leadingTo(answer, form.next());
    }

    /** What was signed before goes along again, or a second press would be too fast once more. */
    private List<Hidden> hidden(AskedForm asked, Typed typed, Instant now) {
        String nonce = typed.value(ControlFields.NONCE);
        String signed = typed.value(ControlFields.STAMP);
        if (!stamp.isOurs(asked.form().key(), nonce, signed)) {
            nonce = RandomId.next();
            signed = stamp.issue(asked.form().key(), nonce, now);
        }
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden(ControlFields.LANGUAGE, asked.language()));
        hidden.add(new Hidden(ControlFields.NONCE, nonce));
        hidden.add(new Hidden(ControlFields.STAMP, signed));
        NextPage.choose(typed.value(ControlFields.NEXT), asked.form().next())
                .ifPresent(next -> hidden.add(new Hidden(ControlFields.NEXT, next.toString())));
        return hidden;
    }

    private static @Nullable ErrorSummary summary(AskedForm asked, List<FieldError> errors) {
        return errors.isEmpty()
                ? null
                : new ErrorSummary(
                        asked.texts().say(PageText.ERRORS),
                        errors.stream().map(error -> line(asked, error)).toList());
    }

    private static Span line(AskedForm asked, FieldError error) {
        String field = error.field();
        if (field == null || !asked.form().asksFor(field)) {
            return Span.plain(error.message());
        }
        return Span.link(
                error.message(),
                asked.findField(field).isPresent() ? "#field-" + field : "#box-" + field + "-1");
    }

    private static String heading(AskedForm asked) {
        return asked.form().title().in(asked.language());
    }
}
