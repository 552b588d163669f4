package org.seloste.web.statement;

import org.seloste.statement.RetentionRule;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;

/**
 * Says how long something is kept, in the same words on every page.
 *
 * @param texts the words of the language
 */
public record KeptWords(Texts texts) {
    /** How long, from what: "3 years after you last contacted us". */
    public String of(RetentionRule rule) {
        String kept = texts.say(event(rule.event()), texts.period(rule.period()));
        return switch (rule.until()) {
            case ANNIVERSARY -> kept;
            case END_OF_CALENDAR_YEAR -> texts.say(StatementText.CALENDAR_YEAR, kept);
            case END_OF_CALENDAR_MONTH -> texts.say(StatementText.CALENDAR_MONTH, kept);
        };
    }

    private static TextKey event(RetentionRule.Event event) {
        return switch (event) {
            case LAST_OWN_ACT -> StatementText.LAST_OWN_ACT;
            case COLLECTED -> StatementText.COLLECTED;
            case RELATIONSHIP_END -> StatementText.RELATIONSHIP_END;
            case FINANCIAL_YEAR_END -> StatementText.FINANCIAL_YEAR_END;
            case CLOSED -> StatementText.CLOSED;
            case HANDLED -> StatementText.HANDLED;
        };
    }
}
