package org.seloste.registerdesk;

import org.jspecify.annotations.Nullable;
import org.seloste.copy.Copies;
import org.seloste.copy.Copy;
import org.seloste.register.cases.Act;
import org.seloste.register.cases.Arrived;
import org.seloste.register.cases.Asker;
import org.seloste.register.cases.Bound;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Details;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Posting.Posted;
import org.seloste.register.cases.Preview;
import org.seloste.register.cases.Queue;
import org.seloste.register.cases.Recording;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Tasks.Closed;
import org.seloste.register.cases.Term;
import org.seloste.register.cases.Upkeep;
import org.seloste.register.cases.Warning;
import org.seloste.register.cases.Wish;
import org.seloste.registerdesk.cases.CaseWork;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One case in memory, and what was asked of it. */
final class FakeCases implements CaseWork {
    static final String ID = "AAECAwQFBgcICQoLDA0ODw";
    static final long VERSION = 3;

    final List<String> looks = new ArrayList<>();
    final List<Object> asked = new ArrayList<>();
    Evidence evidence = new Evidence(request(), List.of(), List.of());
    List<SentLetter> letters =
            List.of(
                    new SentLetter(
                            1,
                            "REQUEST_ACCEPTED",
                            "fi",
                            "{}",
                            Instant.parse("2026-11-24T08:00:00Z")));
    Map<String, String> fields = Map.of();
    Case request = request();
    Posted posted = new Posted.Refused(Change.Why.UNKNOWN);
    Optional<Copy> copy = Optional.of(Copies.small("fi"));
    Change change = new Change.Done(request());
    Preview preview = new Preview.Refused(Change.Why.WRONG_STATE);
    List<Warning> strangers = List.of();
    Closed closed = new Closed.Refused(Change.Why.BLANK_REASON);

    /** The same from somebody whom no mail reaches. */
    static Case withoutAddress(@Nullable String name) {
        Case mailed = request();
        return new Case(
                mailed.id(),
                mailed.version(),
                new Asker("fi", name, null, mailed.id()),
                mailed.arrived(),
                mailed.bound(),
                mailed.wishes(),
                mailed.history(),
                null,
                mailed.upkeep());
    }

    /** An erasure that waits for a decision. */
    static Case request() {
        Instant at = Instant.parse("2026-11-24T08:00:00Z");
        LocalDate on = LocalDate.parse("2026-11-24");
        Wish wish =
                new Wish(
                        Right.ERASURE,
                        Details.none(),
                        RequestState.IN_PROGRESS,
                        new Term(LocalDate.parse("2026-12-28"), null, 0),
                        null,
                        null,
                        null,
                        null);
        return new Case(
                ID,
                VERSION,
                new Asker(
                        "fi",
                        "Maija Meikäläinen",
                        EmailAddress.parse("maija@example.net").orElseThrow(),
                        "1.hash"),
                new Arrived(Channel.FORM, at, on, "2018-10-19"),
                new Bound(at, "p1", false),
                List.of(wish),
                List.of(Step.of(at, Step.Kind.RECEIVED, List.of(Right.ERASURE))),
                null,
                new Upkeep(at, null, false, null, null, false, 1, null));
    }

    @Override
    public List<Case> queue(Queue queue, int limit) {
        return switch (queue) {
            case OPEN -> List.of(request());
            case UNCONFIRMED -> List.of();
            case TO_BE_POSTED -> List.of(request);
        };
    }

    @Override
    public Optional<Case> look(String id, String actor, Instant now) {
        looks.add(id + " by " + actor);
        return Optional.of(request).filter(found -> found.id().equals(id));
    }

    @Override
    public List<Warning> strangers(Case request, Instant now) {
        return strangers;
    }

    @Override
    public Optional<Evidence> evidence(String id, String actor, Instant now) {
        return look(id, actor, now).map(_ -> evidence);
    }

    @Override
    public Map<String, String> fields(Case request, String actor, Instant now) {
        looks.add(request.person() + " by " + actor);
        return fields;
    }

    @Override
    public List<SentLetter> letters(Case request) {
        return letters;
    }

    @Override
    public Posted postLetter(String id, int number, LocalDate on, String actor, Instant now) {
        asked.add(id + "/" + number + " on " + on + " by " + actor);
        return posted;
    }

    @Override
    public Optional<Copy> copy(Case request, String origin, Instant now) {
        asked.add("copy at " + origin);
        return copy;
    }

    @Override
    public List<Task> tasks(Case request) {
        return openTasks(1);
    }

    @Override
    public List<Task> openTasks(int limit) {
        return List.of(
                new Task(
                        ID,
                        "ERASURE.d1",
                        Right.ERASURE,
                        "Painotalo Oy",
                        LocalDate.parse("2026-12-01"),
                        null));
    }

    @Override
    public Closed closeTask(
            String id,
            String task,
            Task.Outcome outcome,
            String reason,
            String actor,
            Instant now) {
        asked.add(id + "/" + task + " " + outcome + " '" + reason + "' by " + actor);
        return closed;
    }

    @Override
    public Change decide(String id, long version, String actor, Act act, Instant now) {
        asked.add(act);
        return change;
    }

    @Override
    public Preview preview(String id, String actor, Act act, Instant now) {
        asked.add(act);
        return preview;
    }

    @Override
    public Change record(Recording recording, String key, String actor, Instant now) {
        asked.add(recording);
        return change;
    }

    @Override
    public Change withdraw(String id, long version, String actor, Set<Right> rights, Instant now) {
        asked.add(rights);
        return change;
    }
}
