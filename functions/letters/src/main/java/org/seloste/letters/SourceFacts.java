package org.seloste.letters;

import org.seloste.letters.Block.Fact;
import org.seloste.statement.Basis;
import org.seloste.statement.Category;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.RetentionRule.Event;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a person is told whose data is from somebody else (Art. 14(1) and (2)), as facts. */
record SourceFacts(Speech speech, NoticeOfSource letter) {

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        add(facts, LetterText.STORED_DATA, letter.fields().stream().map(this::field));
        add(facts, LetterText.STORED_SOURCE, letter.sources().stream().map(this::source));
        add(facts, LetterText.STORED_WHY, purposes().map(each -> speech.say(each.name())));
        add(
                facts,
                LetterText.STORED_BASIS,
                purposes().map(each -> speech.say(LetterText.basis(each.basis()))));
        add(facts, LetterText.STORED_INTEREST, interests());
        add(facts, LetterText.STORED_RECIPIENTS, recipients());
        add(facts, LetterText.STORED_UNTIL, Stream.of(until()));
        add(facts, SourceText.TRANSFERS, Stream.of(speech.say(statement().transfers().policy())));
        add(
                facts,
                SourceText.MACHINES,
                Stream.of(speech.say(statement().rights().automatedDecisions())));
        return facts;
    }

    /** Each once; of what there is nothing of nothing is said. */
    private void add(List<Fact> facts, TextKey term, Stream<String> values) {
        List<String> all = values.distinct().toList();
        if (!all.isEmpty()) {
            facts.add(new Fact(speech.say(term), Joined.of(all)));
        }
    }

    private Statement statement() {
        return speech.statement();
    }

    private String field(String key) {
        return speech.say(statement().field(key).name());
    }

    private String source(String key) {
        return speech.say(statement().source(key).name());
    }

    /** What data of these categories is used for. */
    private Stream<Purpose> purposes() {
        List<String> categories =
                statement().categories().stream().filter(this::isTold).map(Category::key).toList();
        return statement().purposes().stream()
                .filter(purpose -> purpose.categories().stream().anyMatch(categories::contains));
    }

    private boolean isTold(Category category) {
        return category.fields().stream().anyMatch(field -> letter.fields().contains(field.key()));
    }

    private Stream<String> interests() {
        return purposes()
                .filter(purpose -> purpose.basis() == Basis.LEGITIMATE_INTEREST)
                .map(Purpose::interest)
                .filter(Objects::nonNull)
                .map((LocalText interest) -> speech.say(interest));
    }

    private Stream<String> recipients() {
        return statement().recipients().stream()
                .filter(this::gets)
                .map(recipient -> recipient.name() + " (" + speech.say(recipient.role()) + ")");
    }

    private boolean gets(Recipient recipient) {
        return recipient.fields().stream().anyMatch(letter.fields()::contains);
    }

    private String until() {
        LocalDate last = letter.lastDay();
        if (last == null) {
            return speech.say(SourceText.WHILE);
        }
        String rule = statement().relationship(letter.relationship()).retention();
        return speech.say(
                statement().retentionRule(rule).event() == Event.LAST_OWN_ACT
                        ? LetterText.STORED_UNTIL_DAY_MOVES
                        : LetterText.STORED_UNTIL_DAY,
                last);
    }
}
