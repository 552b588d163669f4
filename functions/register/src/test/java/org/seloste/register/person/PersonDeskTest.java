package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.person.ErasingTest.day;
import static org.seloste.register.person.ErasingTest.disclosure;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.key.AddressId;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Edited.Refused;
import org.seloste.register.person.Edited.Why;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RestrictionGround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class PersonDeskTest {
    private static final String ACTOR = People.ACTOR;
    private static final LocalDate TODAY = day("2026-11-24");

    private final LocalTables tables;
    private final People people;
    private final PersonDesk desk;

    PersonDeskTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
        this.desk = people.desk();
    }

    @Test
    void whoIsAddedIsFoundByTheAddressAndKeptAsTheStatementSays() {
        String person = people.enters(Map.of("name", " Maija ", "email", "A@example.com"));

        PersonState state = people.state(person);
        assertThat(people.idBehind("a@example.com")).isEqualTo(person);
        assertThat(state.fields().get("name")).isEqualTo(new Fact("Maija", "phone", NOW));
        assertThat(state.lastDay()).isEqualTo("2029-11-24");
        assertThat(state.lastOwnActOn()).isEqualTo(TODAY);
        assertThat(state.noticeDue()).isNull();
        assertThat(entries("PERSON_ENTERED"))
                .containsExactly(Map.of("actor", ACTOR, "source", "phone"));
    }

    @Test
    void whoWasGotFromSomebodyElseIsToBeToldWithinAMonth() {
        String person =
                people.enters("prospect", "partner", null, Map.of("email", "a@example.com"));

        assertThat(people.state(person).noticeDue()).isEqualTo("2026-12-24");
        assertThat(people.state(person).lastOwnActOn()).isNull();
        assertThat(people.state(person).lastDay()).isEqualTo("2029-11-24");

        People.done(desk.informed(person, TODAY, ACTOR, NOW));
        assertThat(people.state(person).noticeDue()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, phone, name, NOT_IN_STATEMENT, nobody",
        "prospect, rumour, name, NOT_IN_STATEMENT, rumour",
        "prospect, phone, salary, NOT_IN_STATEMENT, salary",
        "prospect, phone, invoice, NOT_IN_STATEMENT, invoice",
        "prospect, phone, ipAddress, NOT_IN_STATEMENT, ipAddress",
        "prospect, phone, email, NOT_VALID, email",
        "prospect, directory, name, ORGANISATION_ONLY, directory",
        "client, phone, name, MISSING, startedOn"
    })
    void whatTheStatementDoesNotAllowIsNotStored(
            String relationship, String source, String field, Why why, String about) {
        Edited edited = create(relationship, source, null, Map.of(field, "something"));

        assertThat(edited).isEqualTo(new Refused(why, about));
        assertThat(tables.persons()).isEmpty();
    }

    @Test
    void whoseOrganisationIsKnownMayBeTakenFromADirectory() {
        Edited edited =
                create("prospect", "directory", null, Map.of("name", "M", "company", "Ltd"));

        assertThat(edited).isInstanceOf(Edited.Done.class);
    }

    @Test
    void whoWasErasedDoesNotComeBackFromAnotherSource() {
        suppress("a@example.com", Suppression.Kind.ERASED);

        Map<String, String> fields = Map.of("email", "a@example.com");
        assertThat(create("prospect", "partner", null, fields))
                .isEqualTo(new Refused(Why.SUPPRESSED, ""));
        assertThat(create("prospect", "phone", null, fields)).isInstanceOf(Edited.Done.class);
    }

    @Test
    void whoRefusedMarketingComesBackWithoutIt() {
        suppress("a@example.com", Suppression.Kind.MARKETING);

        String person = people.enters(Map.of("email", "a@example.com"));

        assertThat(people.state(person).marketingBanned()).isTrue();
    }

    @Test
    void whileARelationshipIsOpenThereIsNoEndAndAfterItThePeriodCounts() {
        String person = people.sends("a@example.com", "Hei");

        String relation =
                People.done(desk.startRelationship(person, "client", TODAY, People.KEY, ACTOR, NOW))
                        .item();

        assertThat(people.state(person).lastDay()).isNull();
        assertThat(people.root(person).has("expiresAt")).isFalse();
        assertThat(people.root(person).text("dueAt")).as("the review").startsWith("2027-11-24#");
        assertThat(people.pointer("a@example.com").has("expiresAt")).isFalse();
        assertThat(people.state(person).erasableAtOnce()).isFalse();

        People.done(
                desk.endRelationship(
                        person, new Ending(relation, day("2027-06-30"), true), ACTOR, NOW));

        assertThat(people.state(person).lastDay()).isEqualTo("2032-06-30");
        assertThat(people.root(person).text("dueAt")).startsWith("2032-07-01#");
        assertThat(people.root(person).seconds("deletableFrom")).isEqualTo("2032-06-30T21:00:00Z");
        assertThat(people.root(person).seconds("expiresAt")).isEqualTo("2032-07-07T21:00:00Z");
        assertThat(people.pointer("a@example.com").seconds("expiresAt"))
                .isEqualTo("2032-07-07T21:00:00Z");
        assertThat(people.state(person).erasableAtOnce()).isFalse();
    }

    @Test
    void anActAfterTheEndKeepsWhoeverIsFurther() {
        String person = people.enters("client", "phone", day("2015-01-01"), email());
        String relation = people.state(person).relations().getFirst().id();
        People.done(
                desk.endRelationship(
                        person, new Ending(relation, day("2024-01-15"), true), ACTOR, NOW));
        assertThat(people.state(person).lastDay()).isEqualTo("2029-01-15");

        people.sends(submission("a@example.com", "again"), NOW);

        assertThat(people.state(person).lastDay()).isEqualTo("2029-11-24");
        assertThat(people.state(person).erasableAtOnce()).isFalse();
    }

    @Test
    void anEndThatIsNoneIsRefused() {
        String person = people.enters("client", "phone", day("2026-01-01"), email());
        String relation = people.state(person).relations().getFirst().id();

        assertThat(
                        desk.endRelationship(
                                person, new Ending(relation, day("2025-12-31"), true), ACTOR, NOW))
                .isEqualTo(new Refused(Why.WRONG_ORDER, "endedOn"));
        assertThat(desk.endRelationship(person, new Ending("another", TODAY, true), ACTOR, NOW))
                .isEqualTo(new Refused(Why.NOT_OPEN, "relation"));
    }

    @Test
    void aMistypedEndIsCorrectedEitherWayAndAgainAskedBackWhereDataWouldGo() {
        String person = people.enters("client", "phone", day("2015-01-01"), email());
        String relation = people.state(person).relations().getFirst().id();
        for (String end : List.of("2023-06-30", "2030-06-30", "2026-06-30")) {
            People.done(
                    desk.endRelationship(
                            person, new Ending(relation, day(end), false), ACTOR, NOW));
            assertThat(people.state(person).lastDay()).isEqualTo(day(end).plusYears(5));
        }

        assertThat(
                        desk.endRelationship(
                                person, new Ending(relation, day("2016-06-30"), false), ACTOR, NOW))
                .isEqualTo(new Edited.GoesAtOnce(day("2021-06-30")));
        assertThat(people.state(person).lastDay()).isEqualTo("2031-06-30");
    }

    @Test
    void aVoucherKeepsTheRootUntilItsOwnDateButNotThePerson() {
        String person = people.sends("a@example.com", "Hei");

        People.done(
                desk.addVoucher(
                        person,
                        day("2026-12-31"),
                        Map.of("invoice", "17"),
                        People.KEY,
                        ACTOR,
                        NOW));

        PersonState state = people.state(person);
        assertThat(state.hasStatutoryGround()).isTrue();
        assertThat(state.erasableAtOnce()).isFalse();
        assertThat(state.lastDay()).isEqualTo("2029-11-24");
        assertThat(people.root(person).seconds("expiresAt")).isEqualTo("2033-01-07T22:00:00Z");
        assertThat(people.pointer("a@example.com").seconds("expiresAt"))
                .isEqualTo("2029-12-01T22:00:00Z");
    }

    @Test
    void onlyWhatBelongsToVouchersIsStoredAsOne() {
        String person = people.sends("a@example.com", "Hei");

        assertThat(desk.addVoucher(person, TODAY, Map.of("name", "x"), People.KEY, ACTOR, NOW))
                .isEqualTo(new Refused(Why.NOT_IN_STATEMENT, "name"));
        assertThat(desk.addVoucher(person, TODAY, Map.of(), People.KEY, ACTOR, NOW))
                .isEqualTo(new Refused(Why.MISSING, "values"));
    }

    @Test
    void theLastDayOfAServiceIsKnownByTheCategoryOfItsValues() {
        String person = people.sends("a@example.com", "Hei");

        for (String on : List.of("2026-11-20", "2026-11-24", "2026-11-22")) {
            People.done(
                    desk.addService(
                            person,
                            day(on),
                            "phone",
                            Map.of("ordered", on),
                            People.KEY,
                            ACTOR,
                            NOW));
        }

        assertThat(people.root(person).texts(RootItems.SERVED))
                .isEqualTo(Map.of("services", "2026-11-24"));
    }

    @Test
    void aVoucherWhoseTimeIsOverIsNotStored() {
        String person = people.sends("a@example.com", "Hei");

        assertThat(addVoucher(person, "2019-12-31"))
                .isEqualTo(new Refused(Why.TIME_OVER, "financialYearEnd"));
        assertThat(addVoucher(person, "2020-12-31")).isInstanceOf(Edited.Done.class);
        assertThat(people.leaves(person))
                .filteredOn(leaf -> leaf.has("financialYearEnd"))
                .hasSize(1);
    }

    private Edited addVoucher(String person, String yearEnd) {
        return desk.addVoucher(
                person, day(yearEnd), Map.of("invoice", "17"), People.KEY, ACTOR, NOW);
    }

    @Test
    void aDisclosureIsRecordedByNameAndTheJournalTellsWhichFields() {
        String person = people.sends("a@example.com", "Hei");

        String item =
                People.done(desk.disclose(person, disclosure(), People.KEY, ACTOR, NOW)).item();

        assertThat(people.persons().disclosures(person))
                .singleElement()
                .satisfies(
                        disclosure -> {
                            assertThat(disclosure.id()).isEqualTo(item);
                            assertThat(disclosure.recipient()).isEqualTo("Printer Ltd");
                            assertThat(disclosure.contact()).isEqualTo("dpo@printer.example");
                        });
        assertThat(entries("DATA_DISCLOSED"))
                .containsExactly(
                        Map.of(
                                "actor",
                                ACTOR,
                                "what",
                                "DISCLOSURE_ADDED",
                                "item",
                                item,
                                "fields",
                                "name"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Ltd, name, why, US, none, NO_TRANSFER_BASIS, transferBasis",
                "Ltd, name, why, US, ' ', NO_TRANSFER_BASIS, transferBasis",
                "' ', name, why, FI, none, MISSING, recipient",
                "Ltd, name, ' ', FI, none, MISSING, reason",
                "Ltd, salary, why, FI, none, NOT_IN_STATEMENT, salary"
            })
    void aDisclosureThatCannotBeAnsweredForIsRefused(
            String recipient,
            String field,
            String reason,
            String country,
            @Nullable String basis,
            Why why,
            String about) {
        String person = people.sends("a@example.com", "Hei");
        NewDisclosure given =
                new NewDisclosure(recipient, null, List.of(field), TODAY, reason, country, basis);

        assertThat(desk.disclose(person, given, People.KEY, ACTOR, NOW))
                .isEqualTo(new Refused(why, about));
        assertThat(people.persons().disclosures(person)).isEmpty();
    }

    @Test
    void aTransferWithItsBasisIsRecorded() {
        String person = people.sends("a@example.com", "Hei");
        NewDisclosure given =
                new NewDisclosure(
                        "Ltd", null, List.of("name"), TODAY, "why", "US", "Art. 46(2)(c)");

        assertThat(desk.disclose(person, given, People.KEY, ACTOR, NOW))
                .isInstanceOf(Edited.Done.class);
    }

    @Test
    void oneMoreAddressLeadsToThePerson() {
        String person = people.sends("a@example.com", "Hei");

        people.has(person, "b@example.com");

        assertThat(people.idBehind("a@example.com")).isEqualTo(person);
        assertThat(people.idBehind("b@example.com")).isEqualTo(person);
        assertThat(people.state(person).addressHashes()).hasSize(2);
        assertThat(people.pointer("b@example.com").seconds("expiresAt"))
                .isEqualTo(people.root(person).seconds("expiresAt"));
    }

    @Test
    void anAddressThatItsOwnerHasNotConfirmedIsLikeASharedOne() {
        String person = people.sends("a@example.com", "Hei");

        People.done(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW));

        assertThat(behind("b@example.com").persons()).containsExactly(person);
        assertThat(behind("b@example.com").shared()).isTrue();
        assertThat(behind("b@example.com").sender()).isNull();
        assertThat(people.persons().proof(people.link(person, "b@example.com")))
                .isEqualTo(Proof.MISSING);
        assertThat(owed("FURTHER_ADDRESS").getFirst().text("to")).isEqualTo("b@example.com");
        assertThat(owed("ADDRESS_ADDED").getFirst().text("to")).isEqualTo("a@example.com");
    }

    @Test
    void anAddressThatWasErasedIsNotAddedFromAnotherSource() {
        String person = people.sends("a@example.com", "Hei");
        suppress("b@example.com", Suppression.Kind.ERASED);

        assertThat(desk.addAddress(person, address("B@example.com"), "partner", ACTOR, NOW))
                .isEqualTo(new Refused(Why.SUPPRESSED, ""));
        assertThat(people.state(person).addressHashes()).hasSize(1);
        assertThat(owed("FURTHER_ADDRESS")).isEmpty();

        People.done(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW));
        People.done(desk.addAddress(person, address("c@example.com"), "partner", ACTOR, NOW));
        assertThat(entries("PERSON_EDITED"))
                .extracting(refs -> refs.get("source"))
                .containsExactlyInAnyOrder("phone", "partner");
    }

    @Test
    void anAddressFromASourceThatTheStatementDoesNotNameIsNotAdded() {
        String person = people.sends("a@example.com", "Hei");

        assertThat(desk.addAddress(person, address("b@example.com"), "rumour", ACTOR, NOW))
                .isEqualTo(new Refused(Why.NOT_IN_STATEMENT, "rumour"));
    }

    @Test
    void itsOwnerConfirmsItOnce() {
        String person = people.sends("a@example.com", "Hei");
        People.done(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW));

        AddressId link = people.link(person, "b@example.com");
        assertThat(people.persons().prove(link, NOW)).isEqualTo(Proof.GIVEN);
        assertThat(people.persons().prove(link, NOW)).isEqualTo(Proof.GIVEN);

        assertThat(behind("b@example.com").shared()).isFalse();
        assertThat(entries("ADDRESS_CHANGED")).hasSize(1);
    }

    @Test
    void aConfirmedAddressThatIsAddedAgainStaysSoAndNobodyIsMailed() {
        String person = people.sends("a@example.com", "Hei");

        People.done(desk.addAddress(person, address("a@example.com"), "phone", ACTOR, NOW));

        assertThat(behind("a@example.com").shared()).isFalse();
        assertThat(owed("FURTHER_ADDRESS")).isEmpty();
        assertThat(owed("ADDRESS_ADDED")).isEmpty();
    }

    @Test
    void aFormFromAnUnconfirmedAddressIsOfNobodyKnown() {
        String person = people.sends("a@example.com", "Hei");
        People.done(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW));

        String stranger = people.sends("b@example.com", "Who are you?");

        assertThat(stranger).isNotEqualTo(person);
        assertThat(people.persons().proof(people.link(person, "b@example.com")))
                .isEqualTo(Proof.MISSING);
    }

    @Test
    void theLinkOfAPersonWhoLeftLeadsNowhere() {
        String person = people.sends("a@example.com", "Hei");
        People.done(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW));
        people.erase(person);

        assertThat(people.persons().prove(people.link(person, "b@example.com"), NOW))
                .isEqualTo(Proof.POINTLESS);
    }

    private Behind behind(String email) {
        return people.persons().behind(address(email), NOW, People.budget());
    }

    private List<Item> owed(String kind) {
        return tables.mails().stream().filter(mail -> mail.text("kind").equals(kind)).toList();
    }

    @Test
    void anAddressOfAnotherPersonBecomesShared() {
        String other = people.sends("b@example.com", "Hei");
        String person = people.sends("a@example.com", "Hei");

        People.done(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW));

        assertThat(people.pointer("b@example.com").set("persons"))
                .containsExactlyInAnyOrder(other, person);
        assertThat(people.pointer("b@example.com").text("sender")).isEqualTo(other);
    }

    @Test
    void aFieldIsSetWithItsSource() {
        String person = people.sends("a@example.com", "Hei");

        People.done(desk.setField(person, "phone", "040 123 4567", "partner", ACTOR, NOW));

        PersonState state = people.state(person);
        assertThat(state.fields().get("phone").value()).isEqualTo("0401234567");
        assertThat(state.fields().get("phone").source()).isEqualTo("partner");
        assertThat(state.noticeDue()).isEqualTo("2026-12-24");
        assertThat(entries("PERSON_EDITED"))
                .containsExactly(Map.of("actor", ACTOR, "what", "FIELD_SET", "field", "phone"));
    }

    @ParameterizedTest
    @CsvSource({
        "salary, 1, phone, NOT_IN_STATEMENT, salary",
        "phone, many, phone, NOT_VALID, phone",
        "phone, ' ', phone, MISSING, phone",
        "phone, 0401234567, rumour, NOT_IN_STATEMENT, rumour",
        "email, b@example.com, phone, IS_ADDRESS, email"
    })
    void aFieldThatMayNotBeSetIsNot(
            String field, String value, String source, Why why, String about) {
        String person = people.sends("a@example.com", "Hei");

        assertThat(desk.setField(person, field, value, source, ACTOR, NOW))
                .isEqualTo(new Refused(why, about));
    }

    @Test
    void nothingIsEditedOrDisclosedWhileProcessingIsRestricted() {
        String person = people.sends("a@example.com", "Hei");
        people.change(
                person,
                PersonChange.by(People.CASE).restrict(RestrictionGround.ACCURACY_CONTESTED),
                NOW);

        Refused restricted = new Refused(Why.RESTRICTED, "");
        assertThat(desk.setField(person, "name", "x", "phone", ACTOR, NOW)).isEqualTo(restricted);
        assertThat(desk.disclose(person, disclosure(), People.KEY, ACTOR, NOW))
                .isEqualTo(restricted);
        assertThat(desk.startRelationship(person, "client", TODAY, People.KEY, ACTOR, NOW))
                .isEqualTo(restricted);
        assertThat(desk.addAddress(person, address("b@example.com"), "phone", ACTOR, NOW))
                .isEqualTo(restricted);
        assertThat(
                        desk.addService(
                                person,
                                TODAY,
                                "phone",
                                Map.of("ordered", "x"),
                                People.KEY,
                                ACTOR,
                                NOW))
                .isEqualTo(restricted);
    }

    @Test
    void aVoucherIsRecordedAllTheSameBecauseTheLawWantsIt() {
        String person = people.sends("a@example.com", "Hei");
        people.change(
                person, PersonChange.by(People.CASE).restrict(RestrictionGround.LEGAL_CLAIM), NOW);

        People.done(
                desk.addVoucher(
                        person,
                        day("2026-12-31"),
                        Map.of("invoice", "17"),
                        People.KEY,
                        ACTOR,
                        NOW));

        assertThat(people.leaves(person))
                .filteredOn(leaf -> leaf.text("sk").startsWith("B#"))
                .singleElement()
                .matches(leaf -> !leaf.has("dueShard") && !leaf.has("expiresAt"));
    }

    @Test
    void nobodyIsEditedWhoIsLeavingOrGone() {
        String person = people.sends("a@example.com", "Hei");
        people.condemn(person);

        assertThat(desk.setField(person, "name", "x", "phone", ACTOR, NOW))
                .isEqualTo(new Edited.Gone());
        assertThat(desk.setField("nobody", "name", "x", "phone", ACTOR, NOW))
                .isEqualTo(new Edited.Gone());
    }

    @Test
    void anEditThatMeetsAnActKeepsBoth() {
        String person = people.sends("a@example.com", "Hei");
        Instant later = NOW.plus(Duration.ofDays(3));
        PersonDesk meeting =
                tables.register(
                                Between.on(
                                        tables.client(),
                                        () ->
                                                people.sends(
                                                        submission("a@example.com", "again"),
                                                        later)),
                                Example.keys())
                        .persons()
                        .desk();

        People.done(meeting.startRelationship(person, "client", TODAY, People.KEY, ACTOR, NOW));

        assertThat(people.state(person).lastOwnActOn()).isEqualTo("2026-11-27");
        assertThat(people.state(person).lastDay()).isNull();
    }

    @Test
    void theSamePersonSentAgainIsAddedOnce() {
        NewPerson person =
                new NewPerson("prospect", "phone", "fi", TODAY, null, Map.of("name", "Maija"));

        Edited first = desk.create(person, "key", ACTOR, NOW);
        Edited again = desk.create(person, "key", ACTOR, NOW.plusSeconds(60));
        Edited other = desk.create(person, "another key", ACTOR, NOW);

        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(entries("PERSON_ENTERED")).hasSize(2);
    }

    private Edited create(
            String relationship,
            String source,
            @Nullable LocalDate startedOn,
            Map<String, String> fields) {
        return desk.create(
                new NewPerson(relationship, source, "fi", TODAY, startedOn, fields),
                RandomId.next(),
                ACTOR,
                NOW);
    }

    private static Map<String, String> email() {
        return Map.of("email", "a@example.com");
    }

    private void suppress(String typed, Suppression.Kind kind) {
        Transaction transaction = tables.database().transaction();
        people.persons().suppress(transaction, People.hash(typed), kind, People.CASE, NOW);
        transaction.commit(People.budget());
    }

    private List<Map<String, String>> entries(String event) {
        return tables.all("Journal").stream()
                .filter(item -> item.text("event").equals(event))
                .map((Item item) -> item.texts("refs"))
                .toList();
    }
}
