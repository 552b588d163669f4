package org.seloste.registerdesk.evidence;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Provision;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Wish;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Texts;
import org.seloste.web.Site;
import org.seloste.web.evidence.EvidenceText;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.evidence.EvidenceWord.Of;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How one right was answered, as facts. */
record WishFacts(Site site, Texts texts, Case request, Wish wish) {
    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        add(facts, EvidenceText.LAW, Provision.say(texts, wish.right().article()));
        RestrictionGround claimed = wish.details().ground();
        if (claimed != null) {
            add(facts, EvidenceText.CLAIMED, Provision.say(texts, claimed.article()));
        }
        add(facts, EvidenceText.STATE, texts.say(EvidenceWord.of(Of.STATE, wish.state().name())));
        add(facts, EvidenceText.DUE, texts.weekday(wish.due()));
        request.history().stream()
                .filter(step -> step.kind() == Step.Kind.EXTENDED)
                .filter(step -> step.rights().contains(wish.right()))
                .forEach(step -> addExtension(facts, step));
        if (wish.pausedDays() > 0) {
            add(facts, EvidenceText.PAUSED, texts.say(EvidenceText.PAUSED_DAYS, wish.pausedDays()));
        }
        IdentityQuestion identity = wish.identity();
        if (identity != null) {
            facts.add(fact(identity));
        }
        if (wish.decision() != null) {
            facts.addAll(new DecisionFacts(site, texts, wish.right(), wish.decision()).all());
        }
        return facts;
    }

    private void addExtension(List<Fact> facts, Step step) {
        if (step.before() == null || step.after() == null) {
            return;
        }
        add(
                facts,
                EvidenceText.EXTENDED,
                texts.say(EvidenceText.EXTENDED_FROM, step.at(), step.before(), step.after()));
        String reason = step.reason();
        if (reason != null) {
            add(facts, EvidenceText.REASON, reason);
        }
    }

    private Fact fact(IdentityQuestion identity) {
        List<Span> lines = new ArrayList<>();
        lines.add(
                Span.plain(
                        texts.say(
                                EvidenceText.IDENTITY_ASKED,
                                identity.askedAt(),
                                identity.actor(),
                                identity.answerBy())));
        addLine(lines, EvidenceText.IDENTITY_DOUBT, identity.doubt());
        addLine(lines, EvidenceText.IDENTITY_NEEDED, identity.needed());
        Instant answered = identity.receivedAt();
        if (answered != null) {
            lines.add(Span.plain(texts.say(EvidenceText.IDENTITY_ANSWERED, answered)));
        }
        return new Fact(texts.say(EvidenceText.IDENTITY), lines);
    }

    private void addLine(List<Span> lines, EvidenceText text, @Nullable String words) {
        if (words != null) {
            lines.add(Span.plain(texts.say(text, words)));
        }
    }

    private void add(List<Fact> facts, EvidenceText term, String value) {
        facts.add(Fact.of(texts.say(term), value));
    }
}
