package org.seloste.subjectrequest;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Asked;
import org.seloste.register.storage.Budget;
import org.seloste.subjectrequest.ask.Intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes requests and remembers them; tells every sender the same. */
public final class FakeIntake implements Intake {
    /** What every sender is told. */
    public static final Asked ASKED =
            new Asked("resend-1", "2026-ABC234", LocalDate.parse("2026-12-28"));

    private final List<Ask> asks = new ArrayList<>();
    private final List<@Nullable String> keys = new ArrayList<>();
    private final List<String> resent = new ArrayList<>();
    private boolean busy;
    private Duration wait = Duration.ZERO;

    @Override
    public Asked ask(Ask ask, @Nullable String key, Instant now) {
        if (busy) {
            Budget.of(Duration.ZERO).pause();
        }
        asks.add(ask);
        keys.add(key);
        return ASKED;
    }

    @Override
    public Duration sendAgain(String resendToken, Instant now) {
        resent.add(resendToken);
        return wait;
    }

    /** What was asked, the first one first. */
    public List<Ask> asks() {
        return asks;
    }

    /** The only thing that was asked. */
    public Ask only() {
        if (asks.size() != 1) {
            throw new AssertionError("asked " + asks.size() + " times");
        }
        return asks.getFirst();
    }

    /** The keys that came with it; null where none did. */
    public List<@Nullable String> keys() {
        return keys;
    }

    /** The tokens with which a fresh link was asked for. */
    public List<String> resent() {
        return resent;
    }

    /** A link was mailed a moment ago. */
    public void mustWait(Duration more) {
        wait = more;
    }

    /** Takes nothing, as if the tables could not be written. */
    public void block() {
        busy = true;
    }
}
