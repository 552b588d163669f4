package org.seloste.registerdesk;

import org.jspecify.annotations.Nullable;
import org.seloste.register.sweep.Foreseen;
import org.seloste.register.sweep.Page;
import org.seloste.register.sweep.PastRun;
import org.seloste.register.sweep.Preview;
import org.seloste.register.sweep.Touched;
import org.seloste.registerdesk.retention.RetentionWork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs that a test decides on. */
final class FakeRetention implements RetentionWork {
    final List<Object> asked = new ArrayList<>();
    Page<Foreseen> foreseen = new Page<>(List.of(), null);
    boolean redatingFinished = true;
    Page<Touched> touched = new Page<>(List.of(), null);
    List<PastRun> runs = List.of();

    @Override
    public Preview preview(LocalDate day, @Nullable String after, String actor, Instant now) {
        refuse(after);
        asked.addAll(List.of(day, actor));
        return new Preview(foreseen, redatingFinished);
    }

    @Override
    public Page<Touched> whatIf(
            Map<String, Period> periods, @Nullable String after, String actor, Instant now) {
        refuse(after);
        asked.addAll(List.of(periods, actor));
        return touched;
    }

    @Override
    public List<PastRun> runs(Instant from) {
        asked.add(from);
        return runs;
    }

    private static void refuse(@Nullable String after) {
        if ("no-page".equals(after)) {
            throw new IllegalArgumentException("no page gave that");
        }
    }
}
