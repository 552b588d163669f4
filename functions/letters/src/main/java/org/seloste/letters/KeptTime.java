package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

import java.time.LocalDate;

/**
 * Says until when and why something of a person is kept, in the same words in letters, on pages and
 * in copies. Where no day can be named yet, it says by what the day is found (GDPR Art. 15(1)(d)).
 *
 * @param statement the statement in force
 * @param texts the words of the reader's language
 */
public record KeptTime(Statement statement, Texts texts) {
    /** As a sentence. */
    public String of(KeptGroup group) {
        String why = statement.whyKept(group.rule()).in(texts.language());
        LocalDate lastDay = group.lastDay();
        return lastDay == null
                ? whileItLasts(rule(group.rule()), why)
                : texts.say(AnswerText.KEPT_UNTIL, lastDay, why);
    }

    /** A letter of an older day may name a rule that the statement has dropped since. */
    private @Nullable RetentionRule rule(String key) {
        return statement.retention().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private String whileItLasts(@Nullable RetentionRule rule, String why) {
        if (rule == null) {
            return texts.say(AnswerText.KEPT_WHILE, why);
        }
        AnswerText text =
                switch (rule.until()) {
                    case ANNIVERSARY -> AnswerText.KEPT_AFTER;
                    case END_OF_CALENDAR_YEAR -> AnswerText.KEPT_AFTER_YEAR;
                    case END_OF_CALENDAR_MONTH -> AnswerText.KEPT_AFTER_MONTH;
                };
        return texts.say(text, rule.period(), why);
    }
}
