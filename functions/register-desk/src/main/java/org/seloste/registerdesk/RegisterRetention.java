package org.seloste.registerdesk;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Register;
import org.seloste.register.sweep.Page;
import org.seloste.register.sweep.PastRun;
import org.seloste.register.sweep.Preview;
import org.seloste.register.sweep.Touched;
import org.seloste.registerdesk.retention.RetentionWork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** The runs of the register. A list of many is noted as one look, at everybody. */
record RegisterRetention(Register register) implements RetentionWork {
    private static final int MOST = 100;
    private static final String EVERYBODY = "EVERYBODY";
    private static final String PURPOSE = "retention";

    @Override
    public Preview preview(LocalDate day, @Nullable String after, String actor, Instant now) {
        Preview preview = register.sweeps().preview(day, after, MOST);
        register.looks().note(EVERYBODY, actor, PURPOSE, now);
        return preview;
    }

    @Override
    public Page<Touched> whatIf(
            Map<String, Period> periods, @Nullable String after, String actor, Instant now) {
        Page<Touched> page = register.sweeps().whatIf(periods, now, after, MOST);
        register.looks().note(EVERYBODY, actor, PURPOSE, now);
        return page;
    }

    @Override
    public List<PastRun> runs(Instant from) {
        return register.sweeps().runs(from);
    }
}
