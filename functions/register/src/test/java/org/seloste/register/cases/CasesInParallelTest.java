package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.Requesting.ADDRESS;
import static org.seloste.register.cases.Requesting.ask;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;
import static org.seloste.register.testing.Patient.patiently;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.Patient;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** One effect and no half state, whoever comes at the same moment and whatever gets lost. */
@ExtendWith(WithTables.class)
final class CasesInParallelTest {
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final int MANY = 50;

    private final LocalTables tables;
    private final Requesting requesting;

    CasesInParallelTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @ParameterizedTest(name = "conflicts {0}, answers lost {1}")
    @CsvSource({"0, 0", "0.3, 0", "0, 0.3", "0.3, 0.2"})
    void manyConfirmationsOfOneLinkHaveOneEffect(double conflicts, double timeouts)
            throws Exception {
        requesting.know();
        requesting.deliver();
        Case waiting = requesting.waiting(Right.MARKETING_BAN, Right.RECTIFICATION);
        Requesting troubled = troubled(conflicts, timeouts);

        List<Case> cases = atOnce(MANY, () -> troubled.confirm(waiting, LATER));

        assertThat(cases).containsOnly(requesting.current(waiting));
        assertThat(cases.getFirst().version()).isEqualTo(2);
        assertThat(requesting.mails(waiting)).hasSize(4);
        assertThat(tables.events())
                .containsExactlyInAnyOrder(
                        "PERSON_ADDED",
                        "SUBMISSION_RECEIVED",
                        "REQUEST_RECEIVED",
                        "REQUEST_CONFIRMED",
                        "MARKETING_BANNED");
        assertThat(locks()).hasSize(1);
    }

    @ParameterizedTest(name = "conflicts {0}, answers lost {1}")
    @CsvSource({"0, 0", "0.2, 0.2"})
    void manyConfirmationsOfAnErasureEraseOnce(double conflicts, double timeouts) throws Exception {
        requesting.know();
        requesting.deliver();
        Case waiting = requesting.waiting(Right.ERASURE);
        Requesting troubled = troubled(conflicts, timeouts);

        atOnce(MANY, () -> troubled.confirm(waiting, LATER));

        Case after = requesting.current(waiting);
        assertThat(after.isOpen()).isFalse();
        assertThat(after.wish(Right.ERASURE).orElseThrow().decision())
                .satisfies(
                        decision -> assertThat(decision.deleted()).containsEntry("SUBMISSIONS", 1));
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(requesting.mails(waiting)).hasSize(2);
        assertThat(tables.events())
                .filteredOn(
                        event -> event.equals("REQUEST_ERASED") || event.equals("PERSON_ERASED"))
                .hasSize(2);
        assertThat(locks()).isEmpty();
    }

    @RepeatedTest(10)
    void ofConfirmingAndTakingBackOneComesFirstAndTheOtherFindsIt() throws Exception {
        requesting.know();
        Case waiting = requesting.waiting(Right.RESTRICTION);
        String status = requesting.statusToken(waiting);
        Requesting troubled = troubled(0.2, 0.1);

        run(
                List.of(
                        () -> troubled.cases().confirm(requesting.confirmToken(waiting), LATER),
                        () -> troubled.cases().withdraw(status, Set.of(), LATER)));

        Case after = requesting.current(waiting);
        Wish wish = after.wish(Right.RESTRICTION).orElseThrow();
        boolean confirmedFirst = after.bound() != null;
        assertThat(wish.state()).isIn(RequestState.WITHDRAWN, RequestState.IN_PROGRESS);
        assertThat(locks()).hasSize(wish.isOpen() ? 1 : 0);
        assertThat(tables.events())
                .filteredOn("PROCESSING_RESTRICTED"::equals)
                .hasSize(confirmedFirst ? 1 : 0);
        // Whoever took it back after the restriction began is told when it ends.
        assertThat(wish.hold() != null).isEqualTo(confirmedFirst);
        if (confirmedFirst && !wish.isOpen()) {
            assertThat(wish.hold().liftsOn()).isNotNull();
        }
    }

    @RepeatedTest(10)
    void ofTwoCasesOfOnePersonConfirmedAtOnceOneIsMergedIntoTheOther() throws Exception {
        requesting.know();
        Case one = requesting.waiting(ask(Right.RECTIFICATION), "one");
        Case two = requesting.waiting(ask(Right.RECTIFICATION), "two");
        Requesting troubled = troubled(0.2, 0.1);

        run(List.of(() -> troubled.confirm(one, LATER), () -> troubled.confirm(two, LATER)));

        List<Case> both = List.of(requesting.current(one), requesting.current(two));
        assertThat(both)
                .flatExtracting(Case::wishes)
                .extracting(Wish::state)
                .containsExactlyInAnyOrder(RequestState.IN_PROGRESS, RequestState.MERGED);
        Case open = both.getFirst().isOpen() ? both.getFirst() : both.getLast();
        Case merged = both.getFirst().isOpen() ? both.getLast() : both.getFirst();
        assertThat(merged.wishes().getFirst().mergedInto()).isEqualTo(open.id());
        assertThat(locks()).hasSize(1);
    }

    /** Joined to a case that is closed, it would be answered by nobody. */
    @Test
    void whatItWouldJoinIsTakenBackMeanwhileAndItStandsForItself() {
        requesting.know();
        Case open = requesting.confirmed(Right.RECTIFICATION);
        Case waiting = requesting.waiting(ask(Right.RECTIFICATION), "two");
        String status = requesting.statusToken(open);
        Runnable takenBack = () -> requesting.cases().withdraw(status, Set.of(), LATER);

        new Requesting(tables, Between.on(tables.client(), 2, takenBack)).confirm(waiting, LATER);

        assertThat(requesting.current(open).isOpen()).isFalse();
        assertThat(requesting.current(waiting).wishes())
                .extracting(Wish::state)
                .containsExactly(RequestState.IN_PROGRESS);
        assertThat(locks()).hasSize(1);
    }

    @RepeatedTest(5)
    void whatIsSentWhileSomebodyIsErasedIsErasedOrOfANewPersonAndNeverLost() throws Exception {
        requesting.know();
        Case waiting = requesting.waiting(Right.ERASURE);
        Requesting troubled = troubled(0.1, 0.1);
        List<Callable<Object>> tasks = new ArrayList<>();
        tasks.add(() -> troubled.confirm(waiting, LATER));
        for (int i = 0; i < 8; i++) {
            String number = Integer.toString(i);
            tasks.add(
                    () ->
                            troubled.register()
                                    .submissions()
                                    .receive(
                                            submission("contact", ADDRESS, number, number),
                                            TWO_MAILS,
                                            LATER));
        }

        run(tasks);

        Case after = requesting.current(waiting);
        Decision decision = after.wish(Right.ERASURE).orElseThrow().decision();
        assertThat(after.isOpen()).isFalse();
        assertThat(decision).isNotNull();
        int erased = decision.deleted().getOrDefault("SUBMISSIONS", 0);
        assertThat(erased + tables.submissions().size()).isEqualTo(9);
        // Of those who are left everything hangs together: one pointer, to a person who is there.
        List<String> persons =
                tables.persons().stream().map(root -> root.text("pk").substring(2)).toList();
        assertThat(persons).hasSizeLessThanOrEqualTo(1).doesNotContain(after.person());
        assertThat(tables.pointers())
                .flatExtracting(pointer -> pointer.set("persons"))
                .containsExactlyElementsOf(persons);
        assertThat(tables.submissions())
                .allMatch(item -> persons.contains(item.text("pk").substring(2)));
    }

    private Requesting troubled(double conflicts, double timeouts) {
        return new Requesting(tables, Faults.on(tables.client(), conflicts, timeouts));
    }

    private List<Item> locks() {
        return tables.all(LocalTables.TABLES.cases()).stream()
                .filter(item -> item.text("pk").startsWith("K#"))
                .toList();
    }

    private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        List<Callable<T>> tasks = IntStream.range(0, times).mapToObj(_ -> patiently(task)).toList();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(tasks).stream().map(CasesInParallelTest::get).toList();
        }
    }

    private static void run(List<Callable<Object>> tasks) throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> patient = tasks.stream().map(Patient::patiently).toList();
            for (Future<Object> done : executor.invokeAll(patient)) {
                get(done);
            }
        }
    }

    /** Shows why a task failed, where it did. */
    private static <T> T get(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
