package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.sweep.Running.TODAY;
import static org.seloste.register.sweep.Running.TOMORROW;
import static org.seloste.register.sweep.Running.YESTERDAY;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Outlook;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
final class ForecastTest {
    private static final LocalDate DAY = LocalDate.parse(TODAY);

    private final FakePersons persons = new FakePersons();
    private final Running running;

    ForecastTest(LocalTables tables) {
        this.running = new Running(tables, persons);
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

        assertThat(running.sweeps().preview(DAY, after, 7)).isEqualTo(new Page<>(List.of(), null));
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
            Page<Foreseen> next = running.sweeps().preview(DAY, after, page);
            all.addAll(next.items());
            after = next.next();
        } while (after != null);
        return all;
    }
}
