package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Evidence.Line;
import org.seloste.register.journal.Chronicle;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Recorded;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what there is to show of a case. Only reads. */
public final class EvidenceFiles {
    private static final List<String> NAMES =
            Arrays.stream(Event.values()).map(Event::name).toList();

    private static final List<String> LAST =
            List.of(Event.PERSON_ERASED.name(), Event.REQUEST_ERASED.name());

    /** What happened in one instant is told as one thing led to another: what ended comes last. */
    private static final Comparator<Recorded> IN_ORDER =
            Comparator.comparing((Recorded entry) -> entry.at().orElse(Instant.MIN))
                    .thenComparingInt(entry -> LAST.indexOf(entry.event()))
                    .thenComparingInt(entry -> NAMES.indexOf(entry.event()))
                    .thenComparing(Recorded::key);

    private final Cases cases;
    private final Tasks tasks;
    private final Chronicle chronicle;

    public EvidenceFiles(Cases cases, Tasks tasks, Chronicle chronicle) {
        this.cases = cases;
        this.tasks = tasks;
        this.chronicle = chronicle;
    }

    /** The evidence of a case; empty when there is no such case. */
    public Optional<Evidence> of(String caseId) {
        return cases.find(caseId)
                .map(found -> new Evidence(found, tasks.of(caseId), journal(found)));
    }

    private List<Line> journal(Case request) {
        return Stream.concat(chronicle.of(request.id()).stream(), ofPerson(request))
                .sorted(IN_ORDER)
                .map(entry -> new Line(entry, chronicle.sealOf(entry).orElse(null)))
                .toList();
    }

    /** Of what happened to the person, only what happened because of this case. */
    private Stream<Recorded> ofPerson(Case request) {
        @Nullable String person = request.person();
        return person == null
                ? Stream.empty()
                : chronicle.of(person).stream()
                        .filter(entry -> entry.refs().containsValue(request.id()));
    }
}
