package org.seloste.subjectrequest.ask;

import org.seloste.register.cases.Asked;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestRules;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.web.Answer;
import org.seloste.web.Json;
import org.seloste.web.Site;
import org.seloste.web.page.Button;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.request.RequestText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is told after sending: the same whether or not we know the sender (rules of Art. 15). */
record SentPage(Site site, Post post) {
    private static final int ACCEPTED = 202; // stored, and nothing more before it is confirmed

    Answer page(Asked asked, EmailAddress address) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Note(Tone.OK, say(RequestText.SENT_RECEIVED, asked.number(), asked.due())));
        parts.add(new Paragraphs(List.of(mail(address), open())));
        parts.add(new Paragraphs(List.of(say(RequestText.SENT_CLOSES, closesOn()))));
        parts.add(new Heading(say(RequestText.SENT_NOTHING)));
        String email = statement().controller().email();
        parts.add(
                new Paragraphs(
                        List.of(
                                say(RequestText.SENT_MISSING, email),
                                say(RequestText.SENT_LIMIT))));
        parts.add(Paragraphs.of(say(RequestText.SENT_AGAIN_TEXT)));
        parts.add(new ResentPage(site, post).button(asked.resendToken(), address.asTyped()));
        parts.add(Paragraphs.of(say(RequestText.SENT_OTHER_TEXT)));
        parts.add(otherAddress());
        return message(RequestText.SENT, parts);
    }

    Answer json(Asked asked) {
        String message = say(RequestText.SENT_MESSAGE, asked.number(), asked.due());
        return Answer.json(
                ACCEPTED,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("number", asked.number());
                            json.writeStringField("due", asked.due().toString());
                            json.writeStringField("confirmBy", closesOn().toString());
                            json.writeStringField("message", message);
                            json.writeEndObject();
                        }));
    }

    private String mail(EmailAddress address) {
        return say(RequestText.SENT_MAIL, address.asTyped());
    }

    private String open() {
        return say(RequestText.SENT_OPEN, hours());
    }

    private long hours() {
        return rules().confirmation().toHours();
    }

    private LocalDate closesOn() {
        LocalDate today = LegalClock.of(statement()).receivedOn(post.now());
        return today.plus(rules().unconfirmed());
    }

    /** Back to the question, with everything that was said. */
    private Part otherAddress() {
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden(Names.LANGUAGE, post.texts().language()));
        hidden.add(new Hidden(Names.PAGE, Question.REVIEW.word()));
        post.draft()
                .fields()
                .find(Names.KEY)
                .ifPresent(key -> hidden.add(new Hidden(Names.KEY, key)));
        hidden.addAll(post.draft().besides(List.of()));
        Button button =
                Button.secondary(say(RequestText.SENT_OTHER))
                        .sending(Names.TO, Question.CONTACT.word());
        return new Part.Form(QuestionPages.ACTION, hidden, List.of(), List.of(button));
    }

    private Answer message(RequestText key, List<Part> parts) {
        String heading = say(key);
        Layout layout = Layout.of(site, post.texts(), heading).inOneLanguage();
        return Pages.message(ACCEPTED, new MessagePage(layout, heading, parts));
    }

    private RequestRules rules() {
        return statement().requests();
    }

    private Statement statement() {
        return site.statement();
    }

    private String say(TextKey key, Object... values) {
        return post.texts().say(key, values);
    }
}
