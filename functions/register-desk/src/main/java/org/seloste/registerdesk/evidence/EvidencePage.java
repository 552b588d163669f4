package org.seloste.registerdesk.evidence;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Wish;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.PageText;
import org.seloste.web.Site;
import org.seloste.web.evidence.EvidenceText;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.evidence.EvidenceWord.Of;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Facts;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The evidence of a case as a page that a supervisory authority could read, and print.
 *
 * @param site whose cases these are
 * @param texts the words of the reader's language
 * @param evidence what there is
 * @param now when it is put together
 */
record EvidencePage(Site site, Texts texts, Evidence evidence, Instant now) {
    Answer answer() {
        String heading = texts.say(EvidenceText.HEADING, evidence.request().number());
        Layout layout = Layout.of(site, texts, heading).inOneLanguage();
        return Pages.message(200, new MessagePage(layout, heading, parts()));
    }

    private List<Part> parts() {
        Case request = evidence.request();
        List<Part> parts = new ArrayList<>();
        String controller = site.statement().controller().name();
        parts.add(Paragraphs.of(texts.say(EvidenceText.INTRO, controller, now)));
        if (request.upkeep().contentGone()) {
            parts.add(new Note(Tone.INFO, texts.say(EvidenceText.CONTENT_GONE)));
        }
        parts.add(new Heading(texts.say(EvidenceText.REQUEST)));
        parts.add(new Facts(null, facts(request)));
        for (Wish wish : request.wishes()) {
            parts.add(new Heading(say(Of.RIGHT, wish.right())));
            parts.add(new Facts(null, new WishFacts(site, texts, request, wish).all()));
        }
        parts.addAll(new EvidenceTables(texts, evidence).all());
        parts.add(Paragraphs.of(texts.say(EvidenceText.PRINT)));
        return parts;
    }

    private List<Fact> facts(Case request) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(EvidenceText.NUMBER, request.number()));
        facts.add(
                new Fact(
                        texts.say(EvidenceText.RECEIVED),
                        List.of(
                                Span.plain(texts.instant(request.receivedAt())),
                                Span.plain(
                                        texts.say(
                                                EvidenceText.RECEIVED_ON, request.receivedOn())))));
        facts.add(fact(EvidenceText.CHANNEL, say(Of.CHANNEL, request.channel())));
        facts.addAll(asker(request));
        facts.add(fact(EvidenceText.LANGUAGE, language(request)));
        facts.add(fact(EvidenceText.VERSION, request.statementVersion()));
        facts.add(began(request));
        Instant closed = request.closedAt();
        facts.add(
                fact(
                        EvidenceText.CLOSED,
                        closed == null
                                ? texts.say(EvidenceText.STILL_OPEN)
                                : texts.instant(closed)));
        return facts;
    }

    /** What an employee wrote down nobody confirms. */
    private Fact began(Case request) {
        Instant began = request.confirmedAt();
        return fact(
                request.channel().isRecorded() ? EvidenceText.RECORDED : EvidenceText.CONFIRMED,
                began == null ? texts.say(EvidenceText.NOT_CONFIRMED) : texts.instant(began));
    }

    private List<Fact> asker(Case request) {
        List<Fact> facts = new ArrayList<>();
        String name = request.name();
        if (name != null) {
            facts.add(fact(EvidenceText.NAME, name));
        }
        EmailAddress address = request.address();
        if (address != null) {
            facts.add(fact(EvidenceText.EMAIL, address.asTyped()));
        }
        return facts;
    }

    private String language(Case request) {
        return site.texts(request.language()).say(PageText.LANGUAGE);
    }

    private String say(Of what, Enum<?> code) {
        return texts.say(EvidenceWord.of(what, code.name()));
    }

    private Fact fact(EvidenceText term, String value) {
        return Fact.of(texts.say(term), value);
    }
}
