package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.cases.AtDesk.ruling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Task.Closing;
import org.seloste.register.cases.Task.Outcome;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** GDPR Art. 19: whoever was given data is told what became of it. */
@ExtendWith(WithTables.class)
final class TasksTest {
    private static final LocalDate IN_A_WEEK = LocalDate.parse("2026-12-01");
    private static final Act NEW_PHONE =
            ruling(new Accept(Right.RECTIFICATION, Map.of("phone", "0401234567"), ""));

    private final LocalTables tables;
    private final AtDesk desk;
    private final Tasks tasks;

    TasksTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
        this.tasks = desk.requesting().register().tasks();
    }

    @Test
    void aCorrectedFieldIsToldToEachWhoGotItAndTheAnswerNamesThem() {
        Case request = desk.ofCustomer(Right.RECTIFICATION);
        desk.disclose(request, "Kuljetus Oy", "phone", "name");
        desk.disclose(request, "Asennus Ky", "phone");
        desk.disclose(request, "Asennus Ky", "phone");
        desk.disclose(request, "Painotalo Oy", "company");

        Case after = desk.done(request, NEW_PHONE);

        assertThat(tasks.open(10))
                .extracting(Task::recipient, Task::right, Task::dueOn, Task::caseId)
                .containsExactlyInAnyOrder(
                        tuple("Asennus Ky", Right.RECTIFICATION, IN_A_WEEK, after.id()),
                        tuple("Kuljetus Oy", Right.RECTIFICATION, IN_A_WEEK, after.id()));
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .flatExtracting(Verdict::recipients)
                .containsExactly("Asennus Ky", "Kuljetus Oy");
    }

    @Test
    void whoeverIsNotToldByTheDayIsWarnedOfUntilSomebodySettlesIt() {
        Case request = desk.ofCustomer(Right.RECTIFICATION);
        desk.disclose(request, "Painotalo Oy", "phone");
        Case after = desk.done(request, NEW_PHONE);
        assertThat(tasks.overdue(IN_A_WEEK, 10)).isEmpty();
        assertThat(untold(after, IN_A_WEEK)).isEmpty();

        LocalDate late = IN_A_WEEK.plusDays(1);
        Task task = tasks.overdue(late, 10).getFirst();
        assertThat(task.recipient()).isEqualTo("Painotalo Oy");
        assertThat(untold(after, late))
                .extracting(Warning::kind, Warning::right, Warning::day)
                .containsExactly(
                        tuple(Warning.Kind.RECIPIENT_NOT_TOLD, Right.RECTIFICATION, IN_A_WEEK));

        tasks.close(after.id(), task.id(), Outcome.SENT, "", ACTOR, LATER);
        assertThat(tasks.overdue(late, 10)).isEmpty();
        assertThat(untold(after, late)).isEmpty();
    }

    private List<Warning> untold(Case request, LocalDate today) {
        Audit audit = new Audit(LegalClock.of(Example.statement()));
        return audit.untold(request, tasks.of(request.id()), today);
    }

    @Test
    void anErasureIsToldByWhomeverItIsGranted() {
        Case decided = desk.ofCustomer(Right.ERASURE);
        desk.disclose(decided, "Kuljetus Oy", "name");

        Case after = desk.done(decided, accepting(Right.ERASURE));

        assertThat(tasks.of(after.id())).extracting(Task::recipient).containsExactly("Kuljetus Oy");
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .flatExtracting(Verdict::recipients)
                .containsExactly("Kuljetus Oy");
    }

    @Test
    void anErasureThatTheSoftwareGrantsIsToldToo() {
        desk.requesting().know();
        Case other = desk.requesting().confirmed(Right.RECTIFICATION);
        desk.disclose(other, "Kuljetus Oy", "name");

        Case after =
                desk.requesting()
                        .confirm(
                                desk.requesting().waiting(Requesting.ask(Right.ERASURE), "another"),
                                LATER);

        assertThat(tasks.of(after.id())).extracting(Task::right).containsExactly(Right.ERASURE);
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .flatExtracting(Verdict::recipients)
                .containsExactly("Kuljetus Oy");
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"RESTRICTION", "OBJECTION"})
    void aRestrictionIsToldWhenItBeginsAndNotAgainWhenItIsGranted(Right right) {
        desk.requesting().know("order");
        Case before = desk.requesting().confirmed(Right.RECTIFICATION);
        desk.disclose(before, "Kuljetus Oy", "name");
        Case request =
                desk.requesting()
                        .confirm(
                                desk.requesting().waiting(Requesting.ask(right), "another"), LATER);
        assertThat(tasks.of(request.id())).hasSize(1);

        Case after = desk.done(request, accepting(right));

        assertThat(tasks.of(request.id())).hasSize(1);
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .flatExtracting(Verdict::recipients)
                .containsExactly("Kuljetus Oy");
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.disclose(request, "Kuljetus Oy", "name");

        desk.done(request, refusing(Right.ERASURE, RefusalGround.LEGAL_CLAIMS));

        assertThat(tasks.open(10)).isEmpty();
    }

    @Test
    void moreRecipientsThanATransactionHoldsAreAllNamed() {
        Case request = desk.ofCustomer(Right.RECTIFICATION);
        for (int i = 0; i < 60; i++) {
            desk.disclose(request, "Yritys %02d".formatted(i), "phone");
        }

        Case after = desk.done(request, NEW_PHONE);

        assertThat(tasks.of(after.id()))
                .hasSize(50)
                .anyMatch(task -> task.recipient().contains("Yritys 58, Yritys 59"));
    }

    @Test
    void aClosedTaskKeepsHowAndByWhomAndIsNotOpenAnyMore() {
        Task task = task();

        Tasks.Closed closed = tasks.close(task.caseId(), task.id(), Outcome.SENT, "", ACTOR, LATER);

        Task after =
                new Task(
                        task.caseId(),
                        task.id(),
                        Right.RECTIFICATION,
                        "Kuljetus Oy",
                        IN_A_WEEK,
                        new Closing(Outcome.SENT, "", ACTOR, LATER));
        assertThat(closed).isEqualTo(new Tasks.Closed.Done(after));
        assertThat(tasks.open(10)).isEmpty();
        assertThat(tasks.of(task.caseId())).containsExactly(after);
        assertThat(tables.events()).contains("RECIPIENT_SETTLED");
    }

    @Test
    void theFirstClosingStays() {
        Task task = task();
        tasks.close(task.caseId(), task.id(), Outcome.SENT, "", ACTOR, LATER);

        Tasks.Closed again =
                tasks.close(task.caseId(), task.id(), Outcome.IMPOSSIBLE, "Lopetti.", "x", LATER);

        assertThat(again).isEqualTo(new Tasks.Closed.Before(tasks.of(task.caseId()).getFirst()));
        assertThat(tasks.of(task.caseId()).getFirst().closing())
                .isEqualTo(new Closing(Outcome.SENT, "", ACTOR, LATER));
    }

    @ParameterizedTest
    @EnumSource(names = "SENT", mode = EnumSource.Mode.EXCLUDE)
    void notTellingNeedsAReason(Outcome outcome) {
        Task task = task();

        assertThat(tasks.close(task.caseId(), task.id(), outcome, " ", ACTOR, LATER))
                .isEqualTo(new Tasks.Closed.Refused(Why.BLANK_REASON));
        assertThat(tasks.open(10)).containsExactly(task);
    }

    @Test
    void nobodyClosesWithoutANameAndNothingThatIsNotThere() {
        Task task = task();

        assertThat(tasks.close(task.caseId(), task.id(), Outcome.SENT, "", "", LATER))
                .isEqualTo(new Tasks.Closed.Refused(Why.NO_ACTOR));
        assertThat(tasks.close(task.caseId(), "none", Outcome.SENT, "", ACTOR, LATER))
                .isEqualTo(new Tasks.Closed.Refused(Why.UNKNOWN));
    }

    private Task task() {
        Case request = desk.ofCustomer(Right.RECTIFICATION);
        desk.disclose(request, "Kuljetus Oy", "phone");
        desk.done(request, NEW_PHONE);
        List<Task> open = tasks.open(10);
        assertThat(open).hasSize(1);
        return open.getFirst();
    }
}
