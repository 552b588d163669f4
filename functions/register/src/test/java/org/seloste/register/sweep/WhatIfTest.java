package org.seloste.register.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.Erased;
import org.seloste.register.person.Moved;
import org.seloste.register.person.NewPerson;
import org.seloste.register.person.Outlook;
import org.seloste.register.person.PersonDesk;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Whoever is not named is not touched, whatever of them a changed period is about. */
@ExtendWith(WithTables.class)
final class WhatIfTest {
    private static final String KEY = "key";
    private static final String EMPLOYEE = "employee-7";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final Register register;

    WhatIfTest(LocalTables tables) {
        this.register = tables.register();
    }

    @Test
    void aPeriodOfWhatLiesUnderAPersonNamesThem() {
        sends();

        List<Touched> touched = whatIf("ip", Period.ofDays(10), NOW);

        assertThat(touched)
                .singleElement()
                .satisfies(
                        person -> {
                            assertThat(person.before()).isEqualTo(person.after());
                            assertThat(person.goesAtOnce()).isFalse();
                            assertThat(person.moved())
                                    .containsExactly(
                                            new Moved(
                                                    Erased.IP_ADDRESSES,
                                                    null,
                                                    1,
                                                    TODAY.plusDays(30),
                                                    TODAY.plusDays(10)));
                        });
    }

    @Test
    void whatWouldGoAtOnceIsTold() {
        sends();

        List<Touched> touched =
                whatIf("ip", Period.ofDays(1), Instant.parse("2026-11-26T10:00:00Z"));

        assertThat(touched)
                .singleElement()
                .satisfies(
                        person ->
                                assertThat(person.outlooks())
                                        .containsExactly(
                                                new Outlook.Sheds(
                                                        Map.of(Erased.IP_ADDRESSES, 1),
                                                        List.of())));
    }

    @Test
    void aPeriodOfAFieldNamesWhoeverItIsKnownOf() {
        NewPerson knows =
                new NewPerson(
                        "prospect",
                        "phone",
                        "fi",
                        TODAY,
                        null,
                        Map.of("email", "s@example.com", "size", "M"));
        register.persons().desk().create(knows, KEY, EMPLOYEE, NOW);

        List<Touched> touched = whatIf("preferences", Period.ofMonths(6), NOW);

        assertThat(touched)
                .singleElement()
                .satisfies(
                        person ->
                                assertThat(person.moved())
                                        .containsExactly(
                                                new Moved(
                                                        Erased.FIELDS,
                                                        "size",
                                                        1,
                                                        TODAY.plusYears(1),
                                                        TODAY.plusMonths(6))));
    }

    @Test
    void aPeriodThatIsAboutNobodyNamesNobody() {
        sends();

        assertThat(whatIf("voucher", Period.ofYears(7), NOW)).isEmpty();
        assertThat(whatIf("ip", Period.ofDays(30), NOW)).isEmpty();
    }

    @Test
    void whoeverOtherLawKeepsTheLeastOfIsReducedAndDoesNotLeave() {
        PersonDesk desk = register.persons().desk();
        NewPerson customer =
                new NewPerson(
                        "client",
                        "phone",
                        "fi",
                        TODAY,
                        LocalDate.parse("2019-01-01"),
                        Map.of("email", "c@example.com"));
        String person = ((Edited.Done) desk.create(customer, KEY, EMPLOYEE, NOW)).person();
        String relation =
                register.persons().state(person, NOW).orElseThrow().relations().getFirst().id();
        LocalDate end = LocalDate.parse("2022-06-30");
        desk.endRelationship(person, new Ending(relation, end, true), EMPLOYEE, NOW);
        desk.addVoucher(person, end, Map.of("invoice", "1"), KEY, EMPLOYEE, NOW);

        List<Touched> touched = whatIf("contract", Period.ofYears(4), NOW);

        assertThat(touched)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.after()).isEqualTo("2026-06-30");
                            assertThat(it.keptByLaw()).isEqualTo("2028-12-31");
                            assertThat(it.goesAtOnce()).isTrue();
                            assertThat(it.outlooks())
                                    .containsExactly(
                                            new Outlook.Goes("contract", end.plusYears(4), true));
                        });
    }

    private void sends() {
        register.submissions()
                .receive(submission("a@example.com", RandomId.next()), TWO_MAILS, NOW);
    }

    private List<Touched> whatIf(String rule, Period period, Instant now) {
        return register.sweeps().whatIf(Map.of(rule, period), now, null, 100).items();
    }
}
