package org.seloste.registerdesk.evidence;

import org.seloste.letters.GroundText;
import org.seloste.letters.Provision;
import org.seloste.register.cases.Decision;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LocalText;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;
import org.seloste.statement.Texts;
import org.seloste.web.Site;
import org.seloste.web.evidence.EvidenceText;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.evidence.EvidenceWord.Of;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was answered to one right, by whom and on which ground, and what followed. */
record DecisionFacts(Site site, Texts texts, Right right, Decision decision) {
    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.say(EvidenceText.ANSWERED), by()));
        RefusalGround ground = decision.ground();
        if (ground != null) {
            String words = texts.say(GroundText.of(ground));
            String article = Provision.say(texts, ground.article(right));
            add(facts, EvidenceText.GROUND, List.of(words, article));
        }
        String reason = decision.reason();
        if (reason != null) {
            add(facts, EvidenceText.REASON, List.of(reason));
        }
        add(facts, EvidenceText.DELETED, deleted());
        add(facts, EvidenceText.KEPT, decision.kept().stream().flatMap(this::kept).toList());
        add(facts, EvidenceText.CORRECTED, fields(decision.fields()));
        add(facts, EvidenceText.TOLD, decision.recipients());
        if (decision.suppressed()) {
            add(facts, EvidenceText.SUPPRESSED, List.of(texts.say(EvidenceText.SUPPRESSED_TEXT)));
        }
        return facts;
    }

    private String by() {
        return decision.actor().equals(Decision.SOFTWARE)
                ? texts.say(EvidenceText.BY_SOFTWARE, decision.at())
                : texts.say(EvidenceText.BY_PERSON, decision.at(), decision.actor());
    }

    private List<String> deleted() {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<String, Integer> group : new TreeMap<>(decision.deleted()).entrySet()) {
            String name = texts.say(EvidenceWord.of(Of.GROUP, group.getKey()));
            counts.add(texts.say(EvidenceText.DELETED_ONE, name, group.getValue()));
        }
        return counts;
    }

    private Stream<String> kept(KeptGroup group) {
        return group.with().isEmpty()
                ? Stream.of(until(group))
                : Stream.of(
                        until(group),
                        texts.say(EvidenceText.KEPT_WITH, String.join(", ", fields(group.with()))));
    }

    private String until(KeptGroup group) {
        String category = say(site.statement().categoryName(group.category()));
        String why = say(site.statement().whyKept(group.rule()));
        LocalDate lastDay = group.lastDay();
        return lastDay == null
                ? texts.say(EvidenceText.KEPT_WHILE, category, why)
                : texts.say(EvidenceText.KEPT_UNTIL, category, lastDay, why);
    }

    private List<String> fields(List<String> keys) {
        return keys.stream().map(field -> say(site.statement().fieldName(field))).toList();
    }

    private String say(LocalText text) {
        return text.in(texts.language());
    }

    private void add(List<Fact> facts, EvidenceText term, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(texts.say(term), values.stream().map(Span::plain).toList()));
        }
    }
}
