package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.statement;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RestrictionGround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Whatever happened: what a person is told is what the looks do, day by day. */
@ExtendWith(WithTables.class)
class HistoriesTest {
    private static final int HISTORIES = 24;
    private static final int EVENTS = 6;
    private static final int MOST_DAYS_BETWEEN = 250;
    private static final int MOST_LOOKS = 60;

    private final LocalTables tables;
    private final People people;
    private final Expiry expiry;

    HistoriesTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
        this.expiry = people.persons().expiry();
    }

    static LongStream seeds() {
        return LongStream.range(1, HISTORIES + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatThePersonIsToldIsWhatIsDone(long seed) {
        Random random = new Random(seed);
        String person = people.sends(form(random, 0), NOW);
        Instant now = live(person, random, NOW);
        if (people.persons().state(person, now).isEmpty()) {
            now = NOW;
        }
        if (seed % 2 == 0) {
            assertThat(expiry.look(person, now, People.budget()).finished()).isTrue();
        }
        Optional<PersonState> told = people.persons().state(person, now);

        for (int looks = 0; looks < MOST_LOOKS && next(person).isPresent(); looks++) {
            LocalDate day = next(person).orElseThrow();
            if (day.getYear() > 2200) {
                return;
            }
            Instant begin = later(now, day.atStartOfDay(statement().zone()).toInstant());
            assertNothingOverIsSeen(person, begin);
            told = people.persons().state(person, now);
            List<Outlook> foreseen = expiry.outlook(person, day(begin));
            Expired looked = expiry.look(person, begin, People.budget());

            assertThat(looked.finished()).isTrue();
            assertThat(foreseen.stream().filter(HistoriesTest::isDeed)).isSubsetOf(looked.done());
            assertLeftOn(told, looked, day(begin));
            assertThat(expiry.look(person, begin, People.budget()).deleted()).isEmpty();
            assertNothingOverIsSeen(person, begin);
            now = begin;
        }
        assertThat(next(person))
                .as("everybody leaves some day, unless held")
                .matches(left -> left.isEmpty() || people.root(person).flag("held"));
    }

    /** Through the day that was told, and not a day longer. */
    private void assertLeftOn(Optional<PersonState> told, Expired looked, LocalDate day) {
        looked.done().stream()
                .filter(Outlook.Goes.class::isInstance)
                .map(Outlook.Goes.class::cast)
                .filter(_ -> told.isPresent())
                .filter(
                        _ ->
                                looked.done().stream()
                                        .noneMatch(Outlook.ReviewLapses.class::isInstance))
                .forEach(
                        goes -> {
                            assertThat(goes.lastDay()).isEqualTo(told.orElseThrow().lastDay());
                            assertThat(goes.lastDay()).isBefore(day);
                        });
    }

    private void assertNothingOverIsSeen(String person, Instant now) {
        Optional<PersonState> state = people.persons().state(person, now);
        state.filter(known -> !known.isHeld() && known.lastDay() != null)
                .ifPresent(known -> assertThat(known.lastDay()).isAfterOrEqualTo(day(now)));
        state.filter(known -> !known.isHeld())
                .ifPresent(
                        known ->
                                assertThat(fieldEnds(known))
                                        .allMatch(end -> !end.isBefore(day(now))));
        people.persons()
                .export(person, null, now)
                .filter(export -> !export.state().isHeld())
                .ifPresent(
                        export -> {
                            assertThat(export.submissions())
                                    .allMatch(sent -> !sent.lastDay().isBefore(day(now)));
                            assertThat(export.sourceAddresses())
                                    .allMatch(ip -> ip.keptUntil().isAfter(now));
                            assertThat(export.vouchers())
                                    .allMatch(voucher -> !voucher.lastDay().isBefore(day(now)));
                        });
    }

    private static Stream<LocalDate> fieldEnds(PersonState known) {
        return known.kept().stream()
                .filter(
                        group ->
                                known.fields().containsKey("size")
                                        && group.category().equals("preferences"))
                .map(KeptGroup::lastDay)
                .filter(day -> day != null);
    }

    private static boolean isDeed(Outlook outlook) {
        return outlook instanceof Outlook.Goes || outlook instanceof Outlook.ReviewLapses;
    }

    /** A life of some events; the moment of the last. */
    private Instant live(String person, Random random, Instant begin) {
        Instant now = begin;
        for (int event = 1; event <= EVENTS; event++) {
            Instant then =
                    day(now).plusDays(1L + random.nextInt(MOST_DAYS_BETWEEN))
                            .atTime(12, 0)
                            .atZone(statement().zone())
                            .toInstant();
            Optional<PersonState> state = people.persons().state(person, then);
            if (state.isEmpty()) {
                return now;
            }
            happens(state.get(), random, event, then);
            now = then;
        }
        return now;
    }

    private void happens(PersonState state, Random random, int event, Instant now) {
        String person = state.id();
        PersonDesk desk = people.desk();
        switch (random.nextInt(8)) {
            case 0, 1 -> people.receives(form(random, event), now);
            case 2 ->
                    desk.startRelationship(
                            person, "client", day(now), Integer.toString(event), People.ACTOR, now);
            case 3 ->
                    state.relations().stream()
                            .filter(Relation::isOpen)
                            .forEach(
                                    open ->
                                            desk.endRelationship(
                                                    person,
                                                    new Ending(open.id(), day(now), true),
                                                    People.ACTOR,
                                                    now));
            case 4 ->
                    desk.addVoucher(
                            person,
                            LocalDate.of(day(now).getYear(), 12, 31),
                            Map.of("invoice", "1"),
                            Integer.toString(event),
                            People.ACTOR,
                            now);
            case 5 ->
                    desk.addService(
                            person,
                            day(now),
                            "phone",
                            Map.of("ordered", "x"),
                            Integer.toString(event),
                            People.ACTOR,
                            now);
            case 6 ->
                    desk.setField(
                            person,
                            "size",
                            "43",
                            day(now).getYear() > 2026 ? "phone" : "partner",
                            People.ACTOR,
                            now);
            default -> {
                PersonChange by = PersonChange.by(People.CASE);
                people.change(
                        person,
                        state.isHeld() ? by.lift() : by.restrict(RestrictionGround.LEGAL_CLAIM),
                        now);
                people.persons().settle(person, NOW, People.budget());
            }
        }
    }

    private static Submission form(Random random, int number) {
        return random.nextInt(3) == 0
                ? submission("visit", "a@example.com", "m", "key " + number)
                : submission(
                        "contact",
                        "a@example.com",
                        Map.of("name", "Maija", "size", "42"),
                        "key " + number);
    }

    /** The earliest entry of the person; of one who is held none counts. */
    private Optional<LocalDate> next(String person) {
        List<Item> items = tables.registerItems("P#" + person, "");
        if (items.stream().anyMatch(item -> item.flag("held"))) {
            return Optional.empty();
        }
        return items.stream()
                .flatMap(item -> Optional.ofNullable(DueItems.day(item)).stream())
                .min(Comparator.naturalOrder());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, statement().zone());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
