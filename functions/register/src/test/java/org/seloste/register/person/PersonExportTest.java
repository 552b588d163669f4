package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.person.ErasingTest.day;
import static org.seloste.register.person.ErasingTest.disclosure;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RestrictionGround;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ExtendWith(WithTables.class)
final class PersonExportTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final PersonChange CHANGE = PersonChange.by(People.CASE);

    private final LocalTables tables;
    private final People people;

    PersonExportTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void whatWasSentIsThereWithItsConsentsAndWhereItCameFrom() {
        String person = withConsent("a@example.com");

        PersonExport export = export(person);

        Sent sent = export.submissions().findFirst().orElseThrow();
        assertThat(sent.values())
                .containsOnly(Map.entry("message", "m"), Map.entry("email", "a@example.com"));
        assertThat(sent.receivedAt()).isEqualTo(NOW);
        assertThat(sent.lastDay()).isEqualTo("2029-11-24");
        assertThat(sent.source()).isEqualTo("web_form");
        assertThat(export.consents())
                .singleElement()
                .satisfies(
                        consent -> {
                            assertThat(consent.submission()).isEqualTo(sent.id());
                            assertThat(consent.isInForce()).isFalse();
                        });
        assertThat(export.sourceAddresses())
                .singleElement()
                .satisfies(
                        source -> {
                            assertThat(source.ip()).isEqualTo("192.0.2.1");
                            assertThat(source.submission()).isEqualTo(sent.id());
                        });
    }

    @Test
    void whatEmployeesRecordedIsThere() {
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        people.desk()
                .addService(
                        person,
                        day("2026-11-24"),
                        "phone",
                        Map.of("ordered", "x"),
                        People.KEY,
                        "e",
                        NOW);
        people.desk()
                .addVoucher(
                        person, day("2026-12-31"), Map.of("invoice", "17"), People.KEY, "e", NOW);
        people.desk().disclose(person, disclosure(), People.KEY, "e", NOW);
        people.desk().startRelationship(person, "client", day("2026-11-24"), People.KEY, "e", NOW);
        people.change(person, CHANGE.restrict(RestrictionGround.LEGAL_CLAIM).banMarketing(), NOW);

        PersonExport export = export(person);

        assertThat(export.services())
                .singleElement()
                .extracting(Service::values)
                .isEqualTo(Map.of("ordered", "x"));
        assertThat(export.vouchers())
                .singleElement()
                .extracting(Voucher::lastDay)
                .isEqualTo(day("2032-12-31"));
        assertThat(export.disclosures())
                .singleElement()
                .extracting(Disclosure::recipient)
                .isEqualTo("Printer Ltd");
        assertThat(export.state().relations()).singleElement().matches(Relation::isOpen);
        assertThat(export.state().isRestricted()).isTrue();
        assertThat(export.state().marketingBanned()).isTrue();
        assertThat(export.state().kept())
                .contains(
                        new KeptGroup("contact", null, "contract"),
                        new KeptGroup("vouchers", day("2032-12-31"), "voucher"));
        assertThat(export.state().keptByLaw())
                .as("a voucher means nothing without a name")
                .containsExactly(
                        new KeptGroup("vouchers", day("2032-12-31"), "voucher", List.of("name")));
    }

    @Test
    void aConsentIsWorthSomethingFromConfirmingToWithdrawal() {
        String person = withConsent("a@example.com");
        people.confirmConsents(person, NOW);
        assertThat(export(person).consents()).allMatch(Consent::isInForce);

        people.change(person, CHANGE.withdrawConsents(), LATER);

        assertThat(export(person).consents())
                .singleElement()
                .satisfies(
                        consent -> {
                            assertThat(consent.confirmedAt()).isEqualTo(NOW);
                            assertThat(consent.withdrawnAt()).isEqualTo(LATER);
                            assertThat(consent.isInForce()).isFalse();
                        });
    }

    @Test
    void whatHasExpiredIsNotShownThoughDynamoDbHasItStill() {
        String person = withConsent("a@example.com");

        PersonExport export =
                people.persons().export(person, null, NOW.plus(Duration.ofDays(60))).orElseThrow();

        assertThat(export.sourceAddresses()).isEmpty();
        assertThat(export.submissions()).hasSize(1);
        assertThat(people.persons().export(person, null, GONE)).isEmpty();
    }

    @Test
    void theOwnerOfASharedAddressSeesWhatCameFromItAndNothingOfOthers() {
        String person = people.enters(Map.of("name", "Maija", "email", "info@example.com"));
        people.desk()
                .addVoucher(
                        person, day("2026-12-31"), Map.of("invoice", "17"), People.KEY, "e", NOW);
        people.desk().disclose(person, disclosure(), People.KEY, "e", NOW);
        people.has(person, "own@example.com");
        people.sends("own@example.com", "of Maija alone");
        people.sends(
                submission(
                        "contact",
                        "info@example.com",
                        Map.of("message", "from the office", "phone", "0401234567"),
                        "2"),
                NOW);

        PersonExport export =
                people.persons().export(person, address("info@example.com"), NOW).orElseThrow();

        assertThat(export.submissions())
                .singleElement()
                .satisfies(
                        sent ->
                                assertThat(sent.values())
                                        .containsEntry("message", "from the office"));
        assertThat(export.sourceAddresses()).hasSize(1);
        assertThat(export.state().fields()).containsOnlyKeys("phone");
        assertThat(export.state().addressHashes()).containsExactly(People.hash("info@example.com"));
        assertThat(export.vouchers()).isEmpty();
        assertThat(export.disclosures()).isEmpty();
        assertThat(export.toString()).doesNotContain("Maija", "office");
    }

    @Test
    void twoThousandItemsComeEachOnceAndOnlyAPageAtATime() {
        String person = people.sends("a@example.com", "Hei");
        tables.putAll("Register", ManyLeaves.submissions(person, 2_000));
        PersonExport export = export(person);
        tables.requests().forget();

        assertThat(export.submissions().limit(10)).hasSize(10);
        assertThat(tables.requests().names()).hasSize(1);
        assertThat(export.submissions().map(Sent::id).collect(Collectors.toSet())).hasSize(2_001);
        assertThat(export.submissions().count()).isEqualTo(2_001);
    }

    private PersonExport export(String person) {
        return people.persons().export(person, null, NOW).orElseThrow();
    }

    private String withConsent(String from) {
        return people.sends(
                submission(
                        "contact",
                        from,
                        Map.of("message", "m"),
                        List.of("marketing"),
                        "1",
                        "192.0.2.1"),
                NOW);
    }
}
