package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.letters.RequestAnswered;
import org.seloste.register.cases.Change.Conflict;
import org.seloste.register.cases.Change.Done;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ExtendWith(WithTables.class)
final class DecisionRaceTest {
    private final LocalTables tables;
    private final AtDesk desk;

    DecisionRaceTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @Test
    void ofFiftyWhoDecideAtOnceOneDoesAndTheOthersAreShownWhatTheyDid() throws Exception {
        Case request = desk.ofCustomer(Right.OBJECTION);
        AtDesk troubled = new AtDesk(new Requesting(tables, Faults.on(tables.client(), 0.1, 0.05)));
        List<Callable<Change>> acts = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            acts.add(() -> troubled.does(request, accepting(Right.OBJECTION)));
            acts.add(
                    () ->
                            troubled.does(
                                    request,
                                    refusing(Right.OBJECTION, RefusalGround.COMPELLING_GROUNDS)));
        }

        List<Change> changes = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Change> done : executor.invokeAll(acts)) {
                changes.add(done.get());
            }
        }

        Case current = desk.requesting().current(request);
        assertThat(changes).filteredOn(Done.class::isInstance).containsExactly(new Done(current));
        assertThat(changes)
                .filteredOn(Conflict.class::isInstance)
                .hasSize(49)
                .containsOnly(new Conflict(current));
        assertThat(desk.requesting().letters(current))
                .filteredOn(RequestAnswered.class::isInstance)
                .hasSize(1);
        assertThat(tables.events()).filteredOn("REQUEST_DECIDED"::equals).hasSize(1);
    }

    @Test
    void whoeverIsTakenBackIsNotDecidedOn() {
        Case request = desk.ofCustomer(Right.OBJECTION);
        String token = desk.requesting().statusToken(request);

        Change change =
                between(
                        () -> desk.requesting().cases().withdraw(token, Set.of(), LATER),
                        request,
                        accepting(Right.OBJECTION));

        assertThat(change).isEqualTo(new Conflict(desk.requesting().current(request)));
        assertThat(desk.requesting().letters(request)).noneMatch(RequestAnswered.class::isInstance);
    }

    @Test
    void aPersonWhoWritesAtThatMomentIsDecidedOnAllTheSame() {
        Case request = desk.ofCustomer(Right.ERASURE);

        Change change =
                between(
                        () ->
                                desk.requesting()
                                        .register()
                                        .submissions()
                                        .receive(
                                                submission(
                                                        "order",
                                                        Requesting.ADDRESS,
                                                        "once more",
                                                        "n"),
                                                TWO_MAILS,
                                                LATER),
                        request,
                        accepting(Right.ERASURE));

        assertThat(change).isInstanceOf(Done.class);
        assertThat(tables.submissions()).isEmpty();
        assertThat(tables.persons()).isEmpty();
    }

    private Change between(Runnable event, Case request, Act act) {
        return new AtDesk(new Requesting(tables, Between.on(tables.client(), event)))
                .does(request, act);
    }
}
