package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.page.Button;
import org.seloste.web.request.RequestText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What every question page is made of.
 *
 * @param statement the statement in force
 * @param texts the words of the sender's language
 * @param draft what was said so far
 * @param faults what is wrong with it
 * @param now when the page is shown
 */
record Asking(Statement statement, Texts texts, Draft draft, List<Fault> faults, Instant now) {
    Asking {
        faults = List.copyOf(faults);
    }

    String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    /** What is wrong with the field of that id, or null. */
    @Nullable String error(String anchor) {
        return faults.stream()
                .filter(fault -> anchor.equals(fault.anchor()))
                .map(fault -> fault.error().message())
                .findFirst()
                .orElse(null);
    }

    /** The last day for an answer, if the request is sent today. */
    LocalDate due() {
        LegalClock clock = LegalClock.of(statement);
        return clock.due(clock.receivedOn(now), 0);
    }

    Button on() {
        return Button.primary(say(RequestText.CONTINUE)).sending(Names.TO, "next");
    }

    Button back(Question before) {
        return Button.link(say(RequestText.BACK)).sending(Names.TO, before.word());
    }
}
