package org.seloste.formsubmission.link;

import org.seloste.register.person.Received;
import org.seloste.register.person.Received.Consent;
import org.seloste.statement.Form;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.Site;
import org.seloste.web.page.Button;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;
import org.seloste.web.page.SubmissionPage;
import org.seloste.web.page.SubmissionPage.Act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a confirmation mail's link.
 *
 * @param site whose pages these are
 * @param texts the words of the reader's language
 * @param looking whether nothing was done; only such a page can be shown in another language
 */
record LinkPages(Site site, Texts texts, boolean looking) {
    /** What the mail was about, without anything that the sender typed. */
    Answer what(Received received) {
        String heading = texts.say(FormText.LINK);
        return Answer.html(
                200,
                texts.language(),
                Pages.render(
                        "forms/submission.jte",
                        new SubmissionPage(
                                layout(heading).asSecret(),
                                heading,
                                texts.say(FormText.LINK_INTRO),
                                facts(received),
                                acts(received),
                                requests(heading))));
    }

    Answer confirmed(Received received) {
        String heading = texts.say(FormText.LINK_CONFIRMED);
        return message(
                200,
                heading,
                layout(heading).asSecret(),
                List.of(
                        new Part.Bullets(spans(received, true)),
                        paragraph(FormText.LINK_CONFIRMED_TEXT),
                        requests(heading)));
    }

    Answer disowned() {
        String heading = texts.say(FormText.LINK_DISOWNED);
        return message(
                200,
                heading,
                layout(heading),
                List.of(
                        Paragraphs.of(texts.say(FormText.LINK_DISOWNED_TEXT)),
                        paragraph(FormText.LINK_DISOWNED_NEXT)));
    }

    /** The same for what never was, what expired and what was deleted. */
    Answer gone() {
        String heading = texts.say(FormText.LINK_GONE);
        return message(
                410,
                heading,
                layout(heading),
                List.of(paragraph(FormText.LINK_GONE_TEXT), requests(heading)));
    }

    /** Whoever wants something else done with the data asks there. */
    private Part requests(String heading) {
        String address = layout(heading).to("/requests");
        return new Part.Onward(Span.link(texts.say(FormText.LINK_REQUESTS), address));
    }

    private Part.Facts facts(Received received) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.say(FormText.LINK_FORM), formName(received)));
        LocalDate receivedOn = received.receivedAt().atZone(site.statement().zone()).toLocalDate();
        facts.add(Fact.of(texts.say(FormText.LINK_RECEIVED), texts.tableDay(receivedOn)));
        facts.add(
                Fact.of(texts.say(FormText.LINK_KEPT), texts.tableDay(received.kept().lastDay())));
        List<Span> confirmed = spans(received, true);
        if (!confirmed.isEmpty()) {
            facts.add(new Fact(texts.say(FormText.LINK_CONFIRMED_LIST), confirmed));
        }
        return new Part.Facts(null, facts);
    }

    private List<Act> acts(Received received) {
        List<Act> acts = new ArrayList<>();
        List<Span> waiting = spans(received, false);
        if (!waiting.isEmpty()) {
            acts.add(confirm(waiting));
        }
        acts.add(disown());
        return acts;
    }

    private Act confirm(List<Span> waiting) {
        return new Act(
                LinkAct.CONFIRM.word(),
                texts.say(FormText.LINK_CONFIRM),
                texts.say(FormText.LINK_CONFIRM_TEXT),
                waiting,
                null,
                Button.primary(texts.say(FormText.LINK_CONFIRM_BUTTON)));
    }

    private Act disown() {
        return new Act(
                LinkAct.DISOWN.word(),
                texts.say(FormText.LINK_DISOWN),
                texts.say(FormText.LINK_DISOWN_TEXT),
                List.of(),
                new Note(Tone.WARN, texts.say(FormText.LINK_DISOWN_REVIEW)),
                Button.danger(texts.say(FormText.LINK_DISOWN_BUTTON)));
    }

    private static List<Span> spans(Received received, boolean confirmed) {
        return received.consents().stream()
                .filter(consent -> consent.confirmed() == confirmed)
                .map(Consent::text)
                .map(Span::plain)
                .toList();
    }

    /** A form that the statement no longer has is still called what it was called in data. */
    private String formName(Received received) {
        return site.statement()
                .findForm(received.form())
                .map(Form::title)
                .map(title -> title.in(texts.language()))
                .orElse(received.form());
    }

    private Part paragraph(FormText text) {
        return Paragraphs.of(texts.say(text, site.statement().controller().email()));
    }

    private static Answer message(int status, String heading, Layout layout, List<Part> parts) {
        return Pages.message(status, new MessagePage(layout, heading, parts));
    }

    private Layout layout(String heading) {
        Layout layout = Layout.of(site, texts, heading);
        return looking ? layout : layout.inOneLanguage();
    }
}
