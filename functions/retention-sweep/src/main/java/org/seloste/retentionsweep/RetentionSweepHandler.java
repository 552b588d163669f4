package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import org.jspecify.annotations.Nullable;
import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.register.cases.Audit;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Queue;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Warning;
import org.seloste.statement.LegalClock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does what has become due, seals the journal and prunes it; runs once an hour. Takes any event:
 * the hour is all it says.
 *
 * <p>A run in which something failed fails, so that the function's alarm tells people. One that
 * only ran out of time does not: the next one goes on, and if that is not enough, what is late is
 * told by alarms of its own.
 */
public final class RetentionSweepHandler implements RequestHandler<Object, @Nullable Void> {
    /** The earliest due come first; whoever has more open has more to do than to count them. */
    private static final int MOST = 1000;

    private final Sweep sweep;
    private final InstantSource time;

    /** As Lambda makes it. */
    public RetentionSweepHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** In an environment and at a time of one's own. */
    public RetentionSweepHandler(Map<String, String> environment, InstantSource time) {
        Published published = Published.open(environment);
        Register register = Register.open(environment, published.statement());
        LegalClock clock = LegalClock.of(published.statement());
        this.sweep =
                new Sweep(
                        register.cases()::look,
                        register.sweeps()::run,
                        register.sealing()::seal,
                        register.pruning()::prune,
                        now -> warnings(register, clock, now),
                        register.digests()::owe);
        this.time = time;
    }

    private static List<Warning> warnings(Register register, LegalClock clock, Instant now) {
        LocalDate today = clock.receivedOn(now);
        Audit audit = new Audit(clock);
        List<Case> open = register.cases().queue(Queue.OPEN, MOST);
        List<Case> written = register.cases().queue(Queue.TO_BE_POSTED, MOST);
        return Stream.of(
                        audit.warnings(open, today).stream(),
                        written.stream().map(request -> audit.toBePosted(request, today)),
                        register.tasks().overdue(today, MOST).stream()
                                .flatMap(task -> untold(register, audit, task, today)))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static Stream<Warning> untold(
            Register register, Audit audit, Task task, LocalDate today) {
        return register.cases().find(task.caseId()).stream()
                .flatMap(request -> audit.untold(request, List.of(task), today).stream());
    }

    @Override
    public @Nullable Void handleRequest(Object event, Context context) {
        Run run = sweep.run(time.instant(), Deadline.of(context));
        System.out.println(run.line(context.getFunctionName(), context.getAwsRequestId()));
        if (run.hasFailed()) {
            throw new IllegalStateException("the line before says what failed");
        }
        return null;
    }
}
