package org.seloste.local.schedule;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Schedules.Planned;
import org.seloste.local.Schedules.Run;
import org.seloste.local.function.Function;
import org.seloste.local.function.FunctionFailure;
import org.seloste.local.template.Event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One schedule: when it runs next, and what came of its last run. */
final class Timer {
    private final Event.Timer spec;
    private final Function function;
    private volatile @Nullable Instant next;
    private volatile @Nullable Run last;

    Timer(Event.Timer spec, Function function, Instant now) {
        this.spec = spec;
        this.function = function;
        plan(now);
    }

    String name() {
        return spec.name();
    }

    @Nullable Instant next() {
        return next;
    }

    Planned planned() {
        return new Planned(spec.name(), function.id(), spec.expression(), next, last);
    }

    boolean due(Instant now) {
        Instant planned = next;
        return planned != null && !planned.isAfter(now);
    }

    /**
     * Looks for the next time after now; the times missed by a jump of the clock are not made up.
     */
    void plan(Instant now) {
        next = spec.enabled() ? spec.when().next(now).orElse(null) : null;
    }

    synchronized Run fire(Instant now) throws InterruptedException {
        Run run;
        try {
            byte[] answer = function.call(TimerEvent.of(spec, now));
            String said = new String(answer, StandardCharsets.UTF_8);
            run = new Run(now, true, said.equals("null") ? null : said);
        } catch (FunctionFailure e) {
            run = new Run(now, false, String.valueOf(e.getMessage()));
        }
        last = run;
        return run;
    }
}
