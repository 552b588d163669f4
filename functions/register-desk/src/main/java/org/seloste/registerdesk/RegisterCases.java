package org.seloste.registerdesk;

import org.seloste.copy.Copy;
import org.seloste.copy.CopySource;
import org.seloste.copy.CopySource.Wanted;
import org.seloste.register.Register;
import org.seloste.register.cases.Act;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Posting.Posted;
import org.seloste.register.cases.Preview;
import org.seloste.register.cases.Queue;
import org.seloste.register.cases.Recording;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Tasks.Closed;
import org.seloste.register.cases.Warning;
import org.seloste.register.journal.Looks;
import org.seloste.register.person.PersonState;
import org.seloste.registerdesk.cases.CaseWork;
import org.seloste.statement.Right;
import org.seloste.web.Site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases of the register. */
record RegisterCases(Register register, Site site) implements CaseWork {
    /** What looking at a whole file is for: to show how the case was answered. */
    private static final String PURPOSE_OF_EVIDENCE = "evidence";

    @Override
    public List<Case> queue(Queue queue, int limit) {
        return register.cases().queue(queue, limit);
    }

    @Override
    public Optional<Case> look(String id, String actor, Instant now) {
        Optional<Case> found = register.cases().find(id);
        found.ifPresent(
                request -> register.looks().note(request.id(), actor, Looks.RIGHTS_REQUEST, now));
        return found;
    }

    @Override
    public Optional<Evidence> evidence(String id, String actor, Instant now) {
        Optional<Evidence> found = register.evidence().of(id);
        found.ifPresent(_ -> register.looks().note(id, actor, PURPOSE_OF_EVIDENCE, now));
        return found;
    }

    @Override
    public List<SentLetter> letters(Case request) {
        return register.cases().letters(request);
    }

    @Override
    public Map<String, String> fields(Case request, String actor, Instant now) {
        return Optional.ofNullable(request.person())
                .flatMap(person -> known(person, now))
                .map(person -> seen(person, actor, now))
                .orElseGet(Map::of);
    }

    /** In the register, or kept because of a law: a letter goes to both. */
    private Optional<PersonState> known(String person, Instant now) {
        return register.persons()
                .state(person, now)
                .or(() -> register.persons().onlyKeptByLaw(person, now));
    }

    private Map<String, String> seen(PersonState person, String actor, Instant now) {
        register.looks().note(person.id(), actor, Looks.RIGHTS_REQUEST, now);
        return person.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().value()));
    }

    @Override
    public Posted postLetter(String id, int number, LocalDate on, String actor, Instant now) {
        return register.posting().post(id, number, on, actor, now);
    }

    @Override
    public Optional<Copy> copy(Case request, String origin, Instant now) {
        Wanted wanted = new Wanted(site.texts(request.language()), origin, now);
        return request.handedOut(now)
                .flatMap(parcel -> new CopySource(register, site).of(request, parcel, wanted, now));
    }

    @Override
    public List<Task> tasks(Case request) {
        return register.tasks().of(request.id());
    }

    @Override
    public List<Task> openTasks(int limit) {
        return register.tasks().open(limit);
    }

    @Override
    public Closed closeTask(
            String id,
            String task,
            Task.Outcome outcome,
            String reason,
            String actor,
            Instant now) {
        return register.tasks().close(id, task, outcome, reason, actor, now);
    }

    @Override
    public Change decide(String id, long version, String actor, Act act, Instant now) {
        return noted(register.decisions().decide(id, version, actor, act, now), actor, now);
    }

    /** Whoever was slower is shown what there is now: that is a look, too. */
    private Change noted(Change change, String actor, Instant now) {
        if (change instanceof Change.Conflict(Case current)) {
            register.looks().note(current.id(), actor, Looks.RIGHTS_REQUEST, now);
        }
        return change;
    }

    @Override
    public Preview preview(String id, String actor, Act act, Instant now) {
        return register.decisions().preview(id, actor, act, now);
    }

    @Override
    public List<Warning> strangers(Case request, Instant now) {
        return register.decisions().strangers(request, now);
    }

    @Override
    public Change record(Recording recording, String key, String actor, Instant now) {
        return register.decisions().record(recording, key, actor, now);
    }

    @Override
    public Change withdraw(String id, long version, String actor, Set<Right> rights, Instant now) {
        return noted(register.cases().withdraw(id, version, actor, rights, now), actor, now);
    }
}
