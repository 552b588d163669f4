package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.Register;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Outlook;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Periods;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What is foreseen is what happens, on a register that was filled with forms. */
@ExtendWith(WithTables.class)
final class SweepOfRegisterTest {
    private static final int PERSONS = 24;

    /** By then whatever has a shorter life is gone, and nobody is due for years. */
    private static final String SETTLED = "2027-01-31";

    private static final Statement STATEMENT = Example.statement();
    private static final Statement SHORTER =
            Periods.changed(STATEMENT, Map.of("prospect", Period.ofYears(2)));
    private static final Statement LONGER =
            Periods.changed(STATEMENT, Map.of("prospect", Period.ofYears(4)));

    private final LocalTables tables;

    SweepOfRegisterTest(LocalTables tables) {
        this.tables = tables;
    }

    @BeforeEach
    void fill() {
        for (int i = 0; i < PERSONS; i++) {
            tables.register()
                    .submissions()
                    .receive(
                            submission("p%d@example.com".formatted(i), "Hei"),
                            TWO_MAILS,
                            NOW.plus(Duration.ofDays(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-30", "2029-11-24", "2029-11-25", "2029-12-05", "2030-02-01"})
    void thePreviewOfADayIsWhatItsRunDoes(String day) {
        List<Foreseen> foreseen = preview(STATEMENT, LocalDate.parse(day));
        Set<String> before = persons();

        Report report = run(STATEMENT, day);

        Set<String> leaving =
                foreseen.stream()
                        .filter(person -> has(person, Outlook.Goes.class))
                        .map(Foreseen::person)
                        .collect(Collectors.toSet());
        Set<String> after = persons();
        before.removeAll(after);
        assertThat(before).isEqualTo(leaving);
        assertThat(report.left()).isEqualTo(leaving.size());
        assertThat(report.found())
                .isEqualTo(foreseen.stream().map(Foreseen::person).distinct().count());
        assertThat(report.failed()).isEmpty();
        assertThat(preview(STATEMENT, LocalDate.parse(day))).isEmpty();
        assertThat(run(STATEMENT, day).isEmpty()).isTrue();
    }

    @Test
    void whatIsOverOfSomebodyWhoIsHeldIsInThePreviewAndInTheReport() {
        String person = hold("p0@example.com");
        run(STATEMENT, "2026-11-25");
        LocalDate over = LocalDate.parse("2026-12-25");

        assertThat(preview(STATEMENT, over.minusDays(1))).isEmpty();
        assertThat(preview(STATEMENT, over))
                .filteredOn(foreseen -> foreseen.person().equals(person))
                .singleElement()
                .matches(foreseen -> has(foreseen, Outlook.HeldInPart.class));
        Report report = run(STATEMENT, over.toString());

        assertThat(report.heldPersons()).isEqualTo(1);
        assertThat(report.held()).isEqualTo(Map.of(HoldReason.OPEN_CASE, 1));
        assertThat(preview(STATEMENT, over)).as("after the run").hasSize(1);
        assertThat(run(STATEMENT, over.toString()).isEmpty()).as("once a day").isTrue();
        assertThat(run(STATEMENT, "2026-12-26").heldPersons()).isEqualTo(1);
    }

    /** A case holds whoever is behind the address. */
    private String hold(String address) {
        Persons persons = tables.register().persons();
        PersonState before =
                persons.behind(address(address), NOW, Running.minute()).people().getFirst();
        Transaction transaction = tables.database().transaction();
        persons.change(transaction, before, PersonChange.by("a-case").hold(), NOW);
        assertThat(transaction.commit(Running.minute())).isInstanceOf(Committed.class);
        return before.id();
    }

    @Test
    void shorterPeriodsNameWhomTheyTouchAndNobodyGoesEarly() {
        run(STATEMENT, SETTLED);
        List<Touched> touched = touched(SHORTER, "2028-12-01");

        Report early = run(SHORTER, "2028-11-24");
        Report first = run(SHORTER, "2028-11-25");

        assertThat(touched).hasSize(PERSONS);
        assertThat(touched)
                .allSatisfy(
                        person ->
                                assertThat(person.after())
                                        .isEqualTo(
                                                Objects.requireNonNull(person.before())
                                                        .minusYears(1)));
        assertThat(touched).filteredOn(Touched::goesAtOnce).hasSize(7);
        assertThat(early.redating().moved()).isEqualTo(PERSONS);
        assertThat(early.redating().finished()).isTrue();
        assertThat(early.left()).isZero();
        assertThat(first.left()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2100-01-01", "9999-12-30", "9999-12-31"})
    void aFurtherDayListsAtLeastAsMany(String day) {
        run(STATEMENT, SETTLED);

        assertThat(preview(STATEMENT, LocalDate.parse(day)).stream().map(Foreseen::person))
                .containsAll(persons());
    }

    @Test
    void aChangeBeforeTheFirstRunOfAllReachesEverybody() {
        Report early = run(SHORTER, "2028-11-24");
        Report first = run(SHORTER, "2028-11-25");

        assertThat(early.redating().looked()).isEqualTo(PERSONS);
        assertThat(early.redating().finished()).isTrue();
        assertThat(early.left()).isZero();
        assertThat(first.left()).isEqualTo(1);
    }

    @Test
    void longerPeriodsKeepEverybodyFromTheMomentTheyAreInForce() {
        run(STATEMENT, SETTLED);

        Report oldDay = run(LONGER, "2030-01-31");
        Report newDay = run(LONGER, "2030-11-25");

        assertThat(oldDay.left()).isZero();
        assertThat(persons()).hasSize(PERSONS - newDay.left());
        assertThat(newDay.left()).isEqualTo(1);
    }

    private Set<String> persons() {
        return tables.persons().stream()
                .filter(root -> !root.has("dying"))
                .map(root -> root.text("pk").substring("P#".length()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Report run(Statement statement, String day) {
        return sweeps(statement).run(noon(day), Running.minute());
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(STATEMENT.zone()).toInstant();
    }

    private Sweeps sweeps(Statement statement) {
        return Register.of(
                        new Database(tables.client()),
                        LocalTables.TABLES,
                        Example.keys(),
                        statement)
                .sweeps();
    }

    private List<Foreseen> preview(Statement statement, LocalDate day) {
        return all((sweeps, after) -> sweeps.preview(day, after, 7).page(), statement);
    }

    private List<Touched> touched(Statement other, String day) {
        Map<String, Period> periods = Map.of("prospect", other.retentionRule("prospect").period());
        return all((sweeps, after) -> sweeps.whatIf(periods, noon(day), after, 7), STATEMENT);
    }

    private <T> List<T> all(
            BiFunction<Sweeps, @Nullable String, Page<T>> pages, Statement statement) {
        List<T> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<T> page = pages.apply(sweeps(statement), after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static boolean has(Foreseen person, Class<? extends Outlook> outlook) {
        return person.outlooks().stream().anyMatch(outlook::isInstance);
    }
}
