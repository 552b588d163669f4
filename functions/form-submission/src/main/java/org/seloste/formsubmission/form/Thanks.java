package org.seloste.formsubmission.form;

import org.seloste.statement.Kept;
import org.seloste.web.Answer;
import org.seloste.web.FormText;
import org.seloste.web.Site;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Span;

import java.util.ArrayList;
import java.util.List;

/** The page after sending: when the company answers, until when it keeps what was sent. */
record Thanks(Site site, AskedForm asked) {
    /** The answer to the post itself; the same whether or not we knew the sender. */
    Answer page(Post post, Kept kept) {
        List<Part> parts = new ArrayList<>();
        parts.add(reply());
        parts.add(new Paragraphs(mail(post)));
        parts.add(paragraph(FormText.SENT_KEPT, kept.lastDay()));
        parts.add(missing());
        parts.add(back());
        return message(layout().inOneLanguage(), parts);
    }

    /** The page that programs may lead a sender to; it knows nothing of what was sent. */
    Answer page() {
        return message(
                layout(), List.of(reply(), paragraph(FormText.SENT_MESSAGE), missing(), back()));
    }

    /** The limit is told to everybody alike: whether it is reached is the address's own affair. */
    private List<String> mail(Post post) {
        List<String> mail = new ArrayList<>();
        mail.add(asked.texts().say(FormText.SENT_MAIL, post.sender()));
        if (post.hasConsent()) {
            mail.add(asked.texts().say(FormText.SENT_CONSENT));
        }
        mail.add(asked.texts().say(FormText.SENT_LIMIT));
        return mail;
    }

    private Part reply() {
        return new Part.Note(Part.Tone.OK, asked.form().replyWithin().in(asked.language()));
    }

    private Part missing() {
        return paragraph(FormText.SENT_MISSING, asked.statement().controller().email());
    }

    private Part back() {
        String form = layout().to("/forms/" + asked.form().key());
        return new Part.Onward(Span.link(asked.texts().say(FormText.SENT_AGAIN), form));
    }

    private Part paragraph(FormText text, Object... values) {
        return Paragraphs.of(asked.texts().say(text, values));
    }

    private Layout layout() {
        return Layout.of(site, asked.texts(), asked.texts().say(FormText.SENT));
    }

    private Answer message(Layout layout, List<Part> parts) {
        return Pages.message(200, new MessagePage(layout, asked.texts().say(FormText.SENT), parts));
    }
}
