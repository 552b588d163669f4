package org.seloste.copy;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.KeptTime;
import org.seloste.statement.Authority;
import org.seloste.statement.Category;
import org.seloste.statement.Controller;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.Rights;
import org.seloste.statement.Source;
import org.seloste.statement.Statement;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Facts;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;
import org.seloste.web.request.CopyText;
import org.seloste.web.statement.StatementText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Art. 15(1) and (2) want told beside the data itself, as parts of a page. */
final class ReportInformation {
    private final Copy copy;
    private final Names names;
    private final Statement statement;
    private final List<Part> parts = new ArrayList<>();

    ReportInformation(Copy copy) {
        this.copy = copy;
        this.names = copy.names();
        this.statement = copy.statement();
    }

    /** What stands above the data in the first file. */
    List<Part> first() {
        parts.add(new Note(Tone.OK, names.say(CopyText.CONFIRMED)));
        parts.add(Paragraphs.of(names.say(scope())));
        withheld();
        head();
        purposes();
        data();
        sources();
        recipients();
        transfers();
        rights();
        heading(CopyText.AUTOMATED);
        paragraph(statement.rights().automatedDecisions());
        return List.copyOf(parts);
    }

    /** The same in a further file. */
    List<Part> further(int file) {
        parts.add(new Note(Tone.INFO, names.say(CopyText.FURTHER, file)));
        head();
        return List.copyOf(parts);
    }

    private void withheld() {
        if (!copy.withheld().isEmpty()) {
            parts.add(Paragraphs.of(names.say(CopyText.WITHHELD)));
            parts.add(
                    new Part.Bullets(
                            copy.withheld().stream()
                                    .map(names::category)
                                    .map(Span::plain)
                                    .toList()));
        }
    }

    private CopyText scope() {
        return switch (copy.scope()) {
            case EVERYTHING -> CopyText.SCOPE_EVERYTHING;
            case IN_PART -> CopyText.SCOPE_IN_PART;
            case SENT_FROM_ADDRESS -> CopyText.SCOPE_ADDRESS;
            case KEPT_BY_LAW -> CopyText.SCOPE_LAW;
        };
    }

    private void head() {
        Controller controller = statement.controller();
        parts.add(
                new Facts(
                        null,
                        List.of(
                                fact(CopyText.REGISTER, names.in(statement.register().name())),
                                fact(
                                        CopyText.CONTROLLER,
                                        controller.name(),
                                        controller.address(),
                                        controller.email()),
                                fact(CopyText.NUMBER, copy.number()),
                                fact(CopyText.AT, names.texts().instant(copy.at())))));
    }

    private void purposes() {
        heading(CopyText.PURPOSES);
        for (Purpose purpose : statement.purposes()) {
            List<Fact> facts = new ArrayList<>();
            facts.add(fact(CopyText.WHAT, names.in(purpose.description())));
            facts.add(fact(CopyText.BASIS, names.say(StatementText.of(purpose.basis()))));
            if (purpose.interest() != null) {
                facts.add(fact(CopyText.INTEREST, names.in(purpose.interest())));
            }
            parts.add(new Facts(names.in(purpose.name()), facts));
        }
    }

    /** Each category, and the day on which it goes. */
    private void data() {
        heading(CopyText.DATA);
        List<Fact> facts = new ArrayList<>();
        for (Category category : statement.categories()) {
            kept(category).ifPresent(kept -> facts.add(Fact.of(names.in(category.name()), kept)));
        }
        parts.add(new Facts(null, facts));
        if (copy.held()) {
            parts.add(Paragraphs.of(names.say(CopyText.HELD)));
        }
    }

    private Optional<String> kept(Category category) {
        return copy.kept().stream()
                .filter(group -> group.category().equals(category.key()))
                .map(new KeptTime(statement, names.texts())::of)
                .findFirst();
    }

    private void sources() {
        heading(CopyText.SOURCES);
        parts.add(Paragraphs.of(names.say(CopyText.SOURCES_TEXT)));
        parts.add(
                new Part.Bullets(
                        statement.sources().stream()
                                .map(Source::name)
                                .map(names::in)
                                .map(Span::plain)
                                .toList()));
    }

    private void recipients() {
        heading(CopyText.RECIPIENTS);
        parts.add(Paragraphs.of(names.say(CopyText.RECIPIENTS_TEXT)));
        List<Fact> facts = new ArrayList<>();
        for (Recipient recipient : statement.recipients()) {
            facts.add(
                    new Fact(
                            recipient.name(),
                            List.of(
                                    Span.plain(names.in(recipient.role())),
                                    Span.plain(names.country(recipient.country())))));
        }
        if (!facts.isEmpty()) {
            parts.add(new Facts(null, facts));
        }
    }

    private void transfers() {
        heading(CopyText.TRANSFERS);
        paragraph(statement.transfers().policy());
        paragraph(statement.transfers().safeguard());
    }

    private void rights() {
        heading(CopyText.RIGHTS);
        Rights rights = statement.rights();
        paragraph(rights.inspection());
        paragraph(rights.erasure());
        paragraph(rights.objection());
        paragraph(rights.portability());
        paragraph(rights.consentWithdrawal());
        paragraph(rights.howToAsk());
        paragraph(rights.complaint());
        Authority authority = statement.authority();
        parts.add(
                new Facts(
                        null,
                        List.of(
                                fact(
                                        CopyText.AUTHORITY,
                                        names.in(authority.name()),
                                        names.in(authority.address()),
                                        authority.phone(),
                                        authority.email(),
                                        authority.website().toString()),
                                fact(CopyText.COURT, names.in(authority.court())))));
    }

    private void heading(CopyText text) {
        parts.add(new Heading(names.say(text)));
    }

    private void paragraph(@Nullable LocalText text) {
        if (text != null) {
            parts.add(Paragraphs.of(names.in(text)));
        }
    }

    private Fact fact(CopyText term, String... values) {
        return new Fact(names.say(term), List.of(values).stream().map(Span::plain).toList());
    }
}
