package org.seloste.registerdesk.retention;

import org.jspecify.annotations.Nullable;
import org.seloste.register.sweep.Page;
import org.seloste.register.sweep.PastRun;
import org.seloste.register.sweep.Preview;
import org.seloste.register.sweep.Touched;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** What the desk sees of the runs over everybody who is due, whoever takes them. */
public interface RetentionWork {
    /**
     * What the run of a day would do; the look is noted.
     *
     * @throws IllegalArgumentException when no page gave {@code after}
     */
    Preview preview(LocalDate day, @Nullable String after, String actor, Instant now);

    /**
     * Whom other periods would touch; the look is noted.
     *
     * @throws IllegalArgumentException when no page gave {@code after}
     */
    Page<Touched> whatIf(
            Map<String, Period> periods, @Nullable String after, String actor, Instant now);

    /** The runs from an instant on that found something, the newest first. */
    List<PastRun> runs(Instant from);
}
