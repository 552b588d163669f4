package org.seloste.letters;

import org.seloste.letters.Block.Fact;
import org.seloste.statement.Basis;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.RetentionRule.Event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a person is told when data is collected (GDPR Art. 13(1) and (2)), as a list of facts. */
record StoredFacts(
        Speech speech, Form form, List<String> fields, LocalDate receivedOn, LocalDate lastDay) {

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(LetterText.STORED_DATA, data()));
        facts.addAll(why());
        facts.add(
                fact(
                        LetterText.STORED_SOURCE,
                        speech.say(speech.statement().source(form.source()).name())));
        facts.addAll(recipients());
        facts.add(fact(LetterText.STORED_UNTIL, until()));
        facts.addAll(connection());
        return facts;
    }

    private String data() {
        return String.join(
                ", ",
                fields.stream()
                        .map(field -> speech.say(speech.statement().field(field).name()))
                        .toList());
    }

    private List<Fact> why() {
        Purpose purpose = speech.statement().purpose(form.purpose());
        Fact reason = fact(LetterText.STORED_WHY, speech.say(purpose.name()));
        Fact basis = fact(LetterText.STORED_BASIS, speech.say(LetterText.basis(purpose.basis())));
        LocalText interest = purpose.interest();
        if (purpose.basis() != Basis.LEGITIMATE_INTEREST || interest == null) {
            return List.of(reason, basis);
        }
        return List.of(reason, basis, fact(LetterText.STORED_INTEREST, speech.say(interest)));
    }

    private String until() {
        RetentionRule rule = speech.statement().retentionOf(form);
        return speech.say(
                rule.event() == Event.LAST_OWN_ACT
                        ? LetterText.STORED_UNTIL_DAY_MOVES
                        : LetterText.STORED_UNTIL_DAY,
                lastDay);
    }

    /** Only who gets something of what was sent; a statement that names nobody yet says nothing. */
    private List<Fact> recipients() {
        List<String> names =
                speech.statement().recipients().stream()
                        .filter(this::gets)
                        .map(
                                recipient ->
                                        recipient.name()
                                                + " ("
                                                + speech.say(recipient.role())
                                                + ")")
                        .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(fact(LetterText.STORED_RECIPIENTS, String.join(", ", names)));
    }

    private boolean gets(Recipient recipient) {
        return recipient.fields().stream().anyMatch(fields::contains);
    }

    /** The address of the connection is collected with every form, with a shorter life. */
    private List<Fact> connection() {
        List<Fact> facts = new ArrayList<>();
        for (Category category : speech.statement().categories()) {
            for (Field field : category.fields()) {
                if (field.type() == Field.Type.IP) {
                    facts.add(connection(category, field));
                }
            }
        }
        return facts;
    }

    private Fact connection(Category category, Field address) {
        String rule = category.retention();
        LocalDate through =
                rule == null
                        ? lastDay
                        : speech.statement().retentionRule(rule).from(receivedOn).lastDay();
        return new Fact(
                speech.say(address.name()), speech.say(LetterText.STORED_UNTIL_DAY, through));
    }

    private Fact fact(LetterText term, String value) {
        return new Fact(speech.say(term), value);
    }
}
