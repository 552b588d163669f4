package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.web.Answer;
import org.seloste.web.PageText;
import org.seloste.web.Site;
import org.seloste.web.page.ErrorSummary;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;
import org.seloste.web.request.RequestText;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows the question pages, each with everything that was said before.
 *
 * @param site whose pages these are
 * @param post what was sent so far
 * @param key makes this request one of a kind
 */
record QuestionPages(Site site, Post post, String key) {
    static final String ACTION = "/requests";

    /**
     * One of the pages.
     *
     * @param rows how many corrections there is room for
     * @param faults what is wrong on it
     */
    Answer show(int status, Question question, int rows, List<Fault> faults) {
        Asking asking = asking(faults);
        return switch (question) {
            case WISHES -> page(status, question, new WishesSheet(asking).sheet(), null, faults);
            case DETAILS ->
                    page(status, question, new DetailsSheet(asking, rows).sheet(), null, faults);
            case CONTACT -> page(status, question, new ContactSheet(asking).sheet(), null, faults);
            case REVIEW -> reviewOrBack(status, rows, faults);
        };
    }

    Answer review(Examined.Sound sound) {
        Sheet sheet = new ReviewSheet(asking(List.of()), sound).sheet();
        return page(200, Question.REVIEW, sheet, null, List.of());
    }

    /** The last page again: the request could not be stored, and trying again helps. */
    Answer busy(Examined.Sound sound) {
        Sheet sheet = new ReviewSheet(asking(List.of()), sound).sheet();
        Note note = new Note(Tone.WARN, post.texts().say(RequestText.BUSY));
        return page(503, Question.REVIEW, sheet, note, List.of());
    }

    /** There is nothing to review of a request that says too little. */
    private Answer reviewOrBack(int status, int rows, List<Fault> faults) {
        return switch (Examination.of(site.statement(), post.texts(), post.draft())) {
            case Examined.Sound sound -> review(sound);
            case Examined.Unsound _ -> show(status, Question.WISHES, rows, faults);
        };
    }

    private Asking asking(List<Fault> faults) {
        return new Asking(site.statement(), post.texts(), post.draft(), faults, post.now());
    }

    private Answer page(
            int status, Question question, Sheet sheet, @Nullable Note note, List<Fault> faults) {
        List<Part> parts = new ArrayList<>(sheet.intro());
        if (note != null) {
            parts.addFirst(note);
        }
        parts.add(
                new Part.Form(ACTION, hidden(question, sheet), sheet.controls(), sheet.buttons()));
        Layout layout = Layout.of(site, post.texts(), sheet.heading());
        Layout shown = post.request().reads() ? layout : layout.inOneLanguage();
        return Pages.message(
                status,
                new MessagePage(
                        status >= 400 ? shown.withErrors() : shown,
                        summary(faults),
                        sheet.heading(),
                        parts));
    }

    private List<Hidden> hidden(Question question, Sheet sheet) {
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden(Names.LANGUAGE, post.texts().language()));
        hidden.add(new Hidden(Names.KEY, key));
        hidden.add(new Hidden(Names.PAGE, question.word()));
        hidden.addAll(post.draft().besides(sheet.asked()));
        return hidden;
    }

    private @Nullable ErrorSummary summary(List<Fault> faults) {
        return faults.isEmpty()
                ? null
                : new ErrorSummary(
                        post.texts().say(PageText.ERRORS),
                        faults.stream().map(QuestionPages::line).toList());
    }

    private static Span line(Fault fault) {
        String message = fault.error().message();
        return fault.anchor() == null
                ? Span.plain(message)
                : Span.link(message, "#" + fault.anchor());
    }
}
