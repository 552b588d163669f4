package org.seloste.web.statement;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Authority;
import org.seloste.statement.Controller;
import org.seloste.statement.LocalText;
import org.seloste.statement.RequestRules;
import org.seloste.statement.Rights;
import org.seloste.statement.TextKey;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Who answers for the data, what a person may ask, and who watches over it. */
final class RightsSections {
    private final Speaker speaker;
    private final Rights rights;

    RightsSections(Speaker speaker) {
        this.speaker = speaker;
        this.rights = speaker.statement().rights();
    }

    Section controller() {
        Controller controller = speaker.statement().controller();
        List<Fact> facts = new ArrayList<>();
        add(facts, StatementText.NAME, controller.name());
        add(facts, StatementText.BUSINESS_ID, controller.businessId());
        add(facts, StatementText.ADDRESS, controller.address());
        add(facts, StatementText.CONTACT, controller.contactName());
        add(facts, StatementText.EMAIL, Span.mail(controller.email()));
        if (controller.phone() != null) {
            add(facts, StatementText.PHONE, Span.phone(controller.phone()));
        }
        if (controller.website() != null) {
            add(facts, StatementText.WEBSITE, Span.web(controller.website()));
        }
        add(facts, StatementText.OFFICER, controller.dataProtectionOfficer());
        add(facts, StatementText.REGISTER, speaker.in(speaker.statement().register().name()));
        return section("controller", StatementText.CONTROLLER, facts);
    }

    @Nullable Section objection() {
        return rights.objection() == null
                ? null
                : speaker.section("objection", StatementText.OBJECTION, rights.objection());
    }

    List<Section> rights() {
        List<Section> sections = new ArrayList<>();
        add(sections, "inspection", StatementText.INSPECTION, rights.inspection());
        add(sections, "erasure", StatementText.ERASURE, rights.erasure());
        add(sections, "portability", StatementText.PORTABILITY, rights.portability());
        add(sections, "consent", StatementText.CONSENT_WITHDRAWAL, rights.consentWithdrawal());
        add(sections, "how-to-ask", StatementText.HOW_TO_ASK, rights.howToAsk());
        return sections;
    }

    /** How long a request takes, and how long what was asked is kept. */
    Section requests() {
        RequestRules rules = speaker.statement().requests();
        List<Fact> facts = new ArrayList<>();
        TextKey fromReceipt = StatementText.REQUEST_RECEIVED;
        add(facts, StatementText.REQUEST_ANSWER, fromReceipt, rules.answer());
        add(facts, StatementText.REQUEST_EXTENDED, fromReceipt, rules.extended());
        add(facts, StatementText.REQUEST_UNCONFIRMED, fromReceipt, rules.unconfirmed());
        add(facts, StatementText.REQUEST_CONTENT, StatementText.CLOSED, rules.content());
        add(facts, StatementText.REQUEST_EVIDENCE, StatementText.CLOSED, rules.evidence());
        return section("requests", StatementText.REQUESTS, facts);
    }

    List<Section> duties() {
        List<Section> sections = new ArrayList<>();
        add(sections, "compulsory", StatementText.COMPULSORY, rights.compulsory());
        add(sections, "automated", StatementText.AUTOMATED, rights.automatedDecisions());
        return sections;
    }

    Section authority() {
        Authority authority = speaker.statement().authority();
        List<Fact> facts = new ArrayList<>();
        add(facts, StatementText.NAME, speaker.in(authority.name()));
        add(facts, StatementText.ADDRESS, speaker.in(authority.address()));
        add(facts, StatementText.PHONE, Span.phone(authority.phone()));
        add(facts, StatementText.EMAIL, Span.mail(authority.email()));
        add(facts, StatementText.WEBSITE, Span.web(authority.website()));
        List<Part> parts = new ArrayList<>();
        if (rights.complaint() != null) {
            parts.add(Part.Paragraphs.of(speaker.in(rights.complaint())));
            add(facts, StatementText.COURT, speaker.in(authority.court()));
        }
        parts.add(new Part.Facts(null, facts));
        parts.add(Part.Paragraphs.of(speaker.say(StatementText.CHECKED, authority.checkedOn())));
        return new Section("authority", speaker.say(StatementText.AUTHORITY), parts);
    }

    private Section section(String id, StatementText heading, List<Fact> facts) {
        return new Section(id, speaker.say(heading), List.of(new Part.Facts(null, facts)));
    }

    private void add(
            List<Section> sections, String id, StatementText heading, @Nullable LocalText text) {
        if (text != null) {
            sections.add(speaker.section(id, heading, text));
        }
    }

    private void add(List<Fact> facts, StatementText term, TextKey from, Period period) {
        add(facts, term, Span.plain(speaker.say(from, speaker.texts().period(period))));
    }

    private void add(List<Fact> facts, StatementText term, @Nullable String value) {
        if (value != null) {
            add(facts, term, Span.plain(value));
        }
    }

    private void add(List<Fact> facts, StatementText term, Span value) {
        facts.add(new Fact(speaker.say(term), List.of(value)));
    }
}
