package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.sweep.Running.TODAY;
import static org.seloste.register.sweep.Running.TOMORROW;
import static org.seloste.register.sweep.Running.YESTERDAY;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Outlook;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Periods;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
final class ForecastTest {
    private static final LocalDate DAY = LocalDate.parse(TODAY);
    private static final Statement SHORTER =
            Periods.changed(Example.statement(), Map.of("prospect", Period.ofYears(2)));

    private final FakePersons persons = new FakePersons();
    private final Running running;

    ForecastTest(LocalTables tables) {
        this.running = new Running(tables, persons);
    }

    /** From then on runs remember that all dates are counted by the rules in force. */
    @BeforeEach
    void runOverNobody() {
        running.run();
    }

    @Test
    void allShardsAreOneListWithTheEarliestFirst() {
        for (int i = 0; i < 30; i++) {
            persons.goes(i % 8, "p" + i, LocalDate.parse(TODAY).minusDays(i).toString());
        }
        persons.goes(0, "later", TOMORROW);

        List<Foreseen> all = all(7);

        assertThat(all).hasSize(30).doesNotHaveDuplicates();
        assertThat(all).extracting(Foreseen::lookOn).isSorted();
        assertThat(all).extracting(Foreseen::person).first().isEqualTo("p29");
    }

    @Test
    void whereThereIsNothingToDoNothingIsListed() {
        persons.finds(0, "a", YESTERDAY, new Outlook.Later(LocalDate.parse(TOMORROW)));
        persons.entry(1, "gone", YESTERDAY, Place.ROOT);

        assertThat(all(7)).isEmpty();
    }

    @Test
    void aPersonWithSeveralEntriesIsListedOnce() {
        persons.goes(0, "a", TODAY).entry(0, "a", YESTERDAY, "S#1");

        assertThat(all(7)).extracting(Foreseen::lookOn).containsExactly(DAY.minusDays(1));
    }

    @Test
    void asLongAsDatesAreCountedAnewEverybodyIsLookedAtOnce() {
        Outlook over = new Outlook.Goes("prospect", DAY.minusDays(9), false);
        persons.finds(0, "a", "2027-01-01", over).entry(0, "a", TODAY, "S#1");
        persons.finds(3, "b", "9999-12-30", over);
        Sweeps shorter = running.sweeps(SHORTER, 1);

        Preview before = shorter.preview(DAY, null, 7);
        Preview inForce = running.sweeps().preview(DAY, null, 7);

        assertThat(before.redatingFinished()).isFalse();
        assertThat(before.page().items()).extracting(Foreseen::person).containsExactly("a", "b");
        assertThat(inForce.redatingFinished()).isTrue();
        assertThat(inForce.page().items()).extracting(Foreseen::person).containsExactly("a");
        assertThat(shorter.run(Running.NOW, Running.minute()).redating().finished()).isTrue();
        assertThat(shorter.preview(DAY, null, 7).redatingFinished()).isTrue();
    }

    @Test
    void whoIsHeldAndWasLookedAtTodayIsStillListedToday() {
        Outlook held = new Outlook.Held("prospect", DAY.minusDays(9), Set.of(HoldReason.OPEN_CASE));
        persons.finds(0, "held", TOMORROW, held).goes(0, "tomorrow", TOMORROW);

        assertThat(all(7)).containsExactly(new Foreseen("held", DAY, List.of(held)));
    }

    @Test
    void nothingIsChangedByLookingAhead() {
        persons.goes(0, "a", TODAY);

        all(7);

        assertThat(persons.looked()).isEmpty();
    }

    @Test
    void aPageBehindTheDayIsEmpty() {
        persons.goes(0, "a", TODAY);
        String after = new Place(DAY.plusDays(9), "b", Place.ROOT).text();

        assertThat(running.sweeps().preview(DAY, after, 7))
                .isEqualTo(new Preview(new Page<>(List.of(), null), true));
    }

    @Test
    void whatNoPageGaveIsRefused() {
        assertThatThrownBy(() -> running.sweeps().preview(DAY, "nothing", 7))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periodsOfNoRuleAreRefused() {
        Map<String, Period> periods = Map.of("nothing", Period.ofYears(1));

        assertThatThrownBy(() -> running.sweeps().whatIf(periods, Running.NOW, null, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Foreseen> all(int page) {
        List<Foreseen> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<Foreseen> next = running.sweeps().preview(DAY, after, page).page();
            all.addAll(next.items());
            after = next.next();
        } while (after != null);
        return all;
    }
}
