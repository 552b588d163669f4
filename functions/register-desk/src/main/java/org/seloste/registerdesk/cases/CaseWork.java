package org.seloste.registerdesk.cases;

import org.seloste.copy.Copy;
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
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the desk does with cases, whoever keeps them. */
public interface CaseWork {
    /** The first cases of a list, the earliest due day first. */
    List<Case> queue(Queue queue, int limit);

    /** The case of that id, for an employee to see; the look is noted. */
    Optional<Case> look(String id, String actor, Instant now);

    /** Everything there is to show of a case; the look is noted. */
    Optional<Evidence> evidence(String id, String actor, Instant now);

    /** The letters written in a case. */
    List<SentLetter> letters(Case request);

    /**
     * What is known of the person whom a case concerns, by key of the field, for an employee to
     * post a letter to; the look is noted. Nothing when there is no such person.
     */
    Map<String, String> fields(Case request, String actor, Instant now);

    /** Notes on which day an employee posted a letter. */
    Posted postLetter(String id, int number, LocalDate on, String actor, Instant now);

    /**
     * The copy of the data that a case hands out, for an employee to post; empty when it hands out
     * none now.
     *
     * @param origin the address of our pages, without a slash at the end
     */
    Optional<Copy> copy(Case request, String origin, Instant now);

    /** What recipients have to be told because of a case, told or not. */
    List<Task> tasks(Case request);

    /** What recipients are still to be told, the earliest due day first. */
    List<Task> openTasks(int limit);

    /** Notes that a recipient was told, or why not. */
    Closed closeTask(
            String id, String task, Task.Outcome outcome, String reason, String actor, Instant now);

    /** Does something with a case of which the employee saw that version. */
    Change decide(String id, long version, String actor, Act act, Instant now);

    /** What that would do. */
    Preview preview(String id, String actor, Act act, Instant now);

    /** Whether a copy that a case hands out, or may, can be read by somebody else. */
    List<Warning> strangers(Case request, Instant now);

    /** Writes down a request that came by another way; the same key is the same request. */
    Change record(Recording recording, String key, String actor, Instant now);

    /** Takes back wishes, as their sender told the employee; none named means all open ones. */
    Change withdraw(String id, long version, String actor, Set<Right> rights, Instant now);
}
