package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The end of a relationship that is told when the time to keep the data is over already. */
@ExtendWith(WithTables.class)
class LateEndTest {
    private static final String ADDRESS = "a@example.com";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Five years after it the contract's data is over: yesterday, and today. */
    private static final LocalDate TOO_LATE = TODAY.minusYears(5).minusDays(1);

    private static final LocalDate JUST_IN_TIME = TODAY.minusYears(5);

    /** What the vouchers of 2024 are kept for is over. */
    private static final Instant AFTER_THE_LAW = Instant.parse("2031-01-01T10:00:00Z");

    private final LocalTables tables;
    private final People people;
    private String person = "";

    LateEndTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @BeforeEach
    void enter() {
        person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.of(2010, 1, 1),
                        Map.of("name", "Maija", "email", ADDRESS));
    }

    @Test
    void fromThatMomentReadersSeeWhatALawKeepsAndNothingElse() {
        records();
        end(TOO_LATE);

        assertOnlyTheLeastIsSeen();
        assertThat(people.root(person).flag("minimum")).as("a run was there").isFalse();

        people.persons().expiry().look(person, NOW, People.budget());

        assertOnlyTheLeastIsSeen();
        assertThat(people.root(person).flag("minimum")).isTrue();
    }

    @Test
    void whatALawKeepsOfThemIsOverOnItsOwnDayThoughNoRunCame() {
        records();
        end(TOO_LATE);

        assertThat(people.persons().export(person, null, AFTER_THE_LAW)).isEmpty();
        assertThat(people.persons().behind(address(ADDRESS), AFTER_THE_LAW, People.budget()).kept())
                .isEmpty();
    }

    @Test
    void withoutAVoucherNothingIsSeenFromThatMoment() {
        end(TOO_LATE);

        assertThat(people.persons().export(person, null, NOW)).isEmpty();
        assertThat(behind().isNobody()).isTrue();
    }

    @Test
    void ofWhoIsBeingErasedReadersSeeWhatALawKeeps() {
        records();

        people.condemn(person);

        PersonExport export = people.persons().export(person, null, NOW).orElseThrow();
        assertThat(export.isOnlyKeptByLaw()).isTrue();
        assertThat(export.services()).isEmpty();
        assertThat(export.vouchers()).hasSize(1);
        assertThat(people.persons().state(person, NOW)).isEmpty();
    }

    @Test
    void theOwnerOfASharedAddressDoesNotSeeTheLeast() {
        records();
        end(TOO_LATE);

        PersonExport export = people.persons().export(person, address(ADDRESS), NOW).orElseThrow();

        assertThat(export.state().fields()).isEmpty();
        assertThat(export.vouchers()).isEmpty();
    }

    @Test
    void anEndByWhichDataGoesAtOnceIsAskedBackAndChangesNothing() {
        long version = people.root(person).number("version");

        Edited edited = tell(TOO_LATE, false);

        assertThat(edited).isEqualTo(new Edited.GoesAtOnce(TODAY.minusDays(1)));
        assertThat(people.root(person).number("version")).isEqualTo(version);
        assertThat(people.state(person).relations()).singleElement().matches(Relation::isOpen);
        assertThat(tables.events()).doesNotContain("PERSON_EDITED");
    }

    @Test
    void whoKnowsThatDataGoesAtOnceEndsIt() {
        People.done(tell(TOO_LATE, true));

        assertThat(people.persons().state(person, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEndThatLeavesADayIsAskedBackFromNobody(boolean known) {
        People.done(tell(JUST_IN_TIME, known));

        assertThat(people.state(person).lastDay()).isEqualTo(TODAY);
    }

    private void records() {
        PersonDesk desk = people.desk();
        People.done(
                desk.addService(
                        person,
                        LocalDate.of(2020, 3, 1),
                        "phone",
                        Map.of("ordered", "a lamp"),
                        People.KEY,
                        People.ACTOR,
                        NOW));
        People.done(
                desk.disclose(
                        person,
                        new NewDisclosure(
                                "Printer Ltd", null, List.of("name"), TODAY, "why", "FI", null),
                        People.KEY,
                        People.ACTOR,
                        NOW));
        voucher("2019-12-31", Instant.parse("2020-06-01T10:00:00Z"));
        voucher("2024-12-31", NOW);
    }

    private void voucher(String yearEnd, Instant when) {
        People.done(
                people.desk()
                        .addVoucher(
                                person,
                                LocalDate.parse(yearEnd),
                                Map.of("invoice", yearEnd),
                                People.KEY,
                                People.ACTOR,
                                when));
    }

    private void end(LocalDate on) {
        People.done(tell(on, true));
    }

    private Edited tell(LocalDate on, boolean known) {
        String relation = people.state(person).relations().getFirst().id();
        return people.desk()
                .endRelationship(person, new Ending(relation, on, known), People.ACTOR, NOW);
    }

    private Behind behind() {
        return people.persons().behind(address(ADDRESS), NOW, People.budget());
    }

    private void assertOnlyTheLeastIsSeen() {
        PersonExport export = people.persons().export(person, null, NOW).orElseThrow();
        assertThat(export.isOnlyKeptByLaw()).isTrue();
        assertThat(export.state().fields()).containsOnlyKeys("name");
        assertThat(export.state().relations()).isEmpty();
        assertThat(export.state().kept()).isEqualTo(export.state().keptByLaw()).hasSize(1);
        assertThat(export.services()).isEmpty();
        assertThat(export.disclosures()).isEmpty();
        assertThat(export.vouchers())
                .singleElement()
                .extracting(Voucher::lastDay)
                .isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(behind().people()).isEmpty();
        assertThat(behind().kept()).containsExactly(person);
        assertThat(people.persons().state(person, NOW)).isEmpty();
    }
}
