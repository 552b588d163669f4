package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RestrictionGround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

@ExtendWith(WithTables.class)
class ExpiryTest {
    private static final LocalDate LAST_DAY = LocalDate.parse(Example.LAST_DAY);
    private static final LocalDate AFTER = LAST_DAY.plusDays(1);

    /** When the IP address of what is sent now is gone, and no longer to be seen. */
    private static final Instant IP_GONE = Instant.parse("2026-12-24T22:00:00Z");

    private final LocalTables tables;
    private final People people;
    private final Expiry expiry;

    ExpiryTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
        this.expiry = people.persons().expiry();
    }

    @Test
    void whoseTimeIsOverGoesWithEverythingAndTheEvidenceCountsIt() {
        String person = people.sends("a@example.com", "Hei");
        tables.requests().forget();

        Expired looked = look(person, GONE);

        assertThat(looked.done()).containsExactly(new Outlook.Goes("prospect", LAST_DAY, false));
        assertThat(looked.finished()).isTrue();
        assertThat(looked.deleted())
                .containsEntry(Erased.SUBMISSIONS, 1)
                .containsEntry(Erased.IP_ADDRESSES, 1)
                .containsEntry(Erased.ADDRESSES, 1)
                .containsEntry(Erased.MAILS, 2);
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(only("PERSON_EXPIRED"))
                .containsEntry("rule", "prospect")
                .containsEntry("SUBMISSIONS", "1")
                .containsEntry("keptByLaw", "false")
                .doesNotContainKey("case");
    }

    @Test
    void aMomentBeforeNothingGoesButWhatHasAShorterLife() {
        String person = people.sends("a@example.com", "Hei");

        Expired looked = look(person, GONE.minusSeconds(1));

        assertThat(looked.done())
                .containsExactly(new Outlook.Sheds(Map.of(Erased.IP_ADDRESSES, 1), List.of()));
        assertThat(people.persons().state(person, GONE.minusSeconds(1))).isPresent();
        assertThat(only("DATA_EXPIRED")).containsEntry("IP_ADDRESSES", "1");
        assertThat(people.root(person).text("dueAt")).startsWith(AFTER + "#");
    }

    @Test
    void lookingTwiceIsLookingOnce() {
        String person = people.sends("a@example.com", "Hei");
        look(person, IP_GONE);
        Item root = people.root(person);
        List<String> events = tables.events();

        Expired again = look(person, IP_GONE.plusSeconds(3600));

        assertThat(again.deleted()).isEmpty();
        assertThat(again.done()).isEmpty();
        assertThat(people.root(person).attributes()).isEqualTo(root.attributes());
        assertThat(tables.events()).isEqualTo(events);
    }

    @Test
    void anEntryThatIsTooEarlyDeletesNothingAndIsMoved() {
        String person = people.sends("a@example.com", "Hei");
        people.sends(submission("a@example.com", "later"), NOW.plus(Duration.ofDays(100)));
        assertThat(people.root(person).text("dueAt")).startsWith(AFTER + "#");

        Expired looked = look(person, GONE);

        assertThat(looked.done()).noneMatch(Outlook.Goes.class::isInstance);
        assertThat(looked.deleted()).containsEntry(Erased.SUBMISSIONS, 1);
        assertThat(people.root(person).text("dueAt")).startsWith("2030-03-05#");
    }

    @Test
    void anActBetweenTheLookAndTheDeletionKeepsThePerson() {
        String person = people.sends("a@example.com", "Hei");
        Expiry meeting =
                meeting(
                        () ->
                                people.receives(
                                        submission("a@example.com", "again"),
                                        GONE.minusSeconds(60)));

        Expired looked = meeting.look(person, GONE, People.budget());

        assertThat(looked.done()).noneMatch(Outlook.Goes.class::isInstance);
        assertThat(people.root(person).has("dying")).isFalse();
    }

    @Test
    void aRestrictionBetweenTheLookAndTheDeletionKeepsThePerson() {
        String person = people.sends("a@example.com", "Hei");
        PersonChange claim = PersonChange.by(People.CASE).restrict(RestrictionGround.LEGAL_CLAIM);
        Expiry meeting = meeting(() -> people.change(person, claim, GONE.minusSeconds(60)));

        Expired looked = meeting.look(person, GONE, People.budget());

        assertThat(looked.done())
                .contains(new Outlook.Held("prospect", LAST_DAY, Set.of(HoldReason.RESTRICTION)));
        assertThat(people.root(person).has("dying")).isFalse();
        assertThat(people.leaves(person)).hasSize(2).noneMatch(leaf -> leaf.has("expiresAt"));
    }

    @Test
    void whoIsHeldStaysAndThatIsWrittenDownOnceUntilTheyAreLetGo() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, PersonChange.by(People.CASE).hold(), NOW);
        people.persons().settle(person, NOW, People.budget());

        look(person, GONE);
        Expired again = look(person, GONE.plusSeconds(3600));

        Outlook.Held held = new Outlook.Held("prospect", LAST_DAY, Set.of(HoldReason.OPEN_CASE));
        assertThat(again.done()).containsExactly(held);
        assertThat(entries("EXPIRY_HELD")).hasSize(1);
        assertThat(people.persons().state(person, GONE)).isPresent();

        people.change(person, PersonChange.by(People.CASE).release(), GONE);
        Expired released = look(person, GONE);

        assertThat(released.done()).anyMatch(Outlook.Goes.class::isInstance);
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void whoWasToldTheDayOnWhichARestrictionEndsIsSeenToGoThen() {
        String person = people.sends("a@example.com", "Hei");
        PersonChange change = PersonChange.by(People.CASE);
        people.change(person, change.restrict(RestrictionGround.LEGAL_CLAIM), NOW);
        LocalDate end = LAST_DAY.plusDays(10);
        people.change(person, change.announceLift(end), NOW);

        assertThat(people.persons().expiry().outlook(person, end.minusDays(1)))
                .contains(new Outlook.Held("prospect", LAST_DAY, Set.of(HoldReason.RESTRICTION)));
        assertThat(people.persons().expiry().outlook(person, end))
                .contains(new Outlook.Goes("prospect", LAST_DAY, false));
    }

    @Test
    void whatIsOverBeneathSomebodyWhoIsHeldStaysAndIsToldEachDay() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, PersonChange.by(People.CASE).hold(), NOW);
        people.persons().settle(person, NOW, People.budget());
        look(person, NOW);
        people.sends(submission("a@example.com", "while it is held"), NOW.plusSeconds(60));
        assertThat(people.root(person).text("dueAt")).startsWith("2026-11-25#");
        Outlook.HeldInPart part =
                new Outlook.HeldInPart(
                        Map.of(Erased.IP_ADDRESSES, 2), List.of(), Set.of(HoldReason.OPEN_CASE));
        LocalDate over = LocalDate.parse("2026-12-25");
        assertThat(people.persons().expiry().outlook(person, over.minusDays(1)))
                .noneMatch(Outlook.HeldInPart.class::isInstance);
        assertThat(people.persons().expiry().outlook(person, over)).containsExactly(part);

        Expired looked = look(person, IP_GONE);

        assertThat(looked.done()).containsExactly(part);
        assertThat(looked.deleted()).isEmpty();
        assertThat(people.leaves(person)).hasSize(4);
        assertThat(people.root(person).text("dueAt")).startsWith("2026-12-26#");

        people.change(person, PersonChange.by(People.CASE).release(), IP_GONE);

        assertThat(look(person, IP_GONE).deleted()).containsEntry(Erased.IP_ADDRESSES, 2);
        assertThat(people.root(person).text("dueAt")).startsWith(AFTER + "#");
    }

    @Test
    void whatIsOverBeneathARestrictionIsLookedAtDailyAndGoesOnTheDayOnWhichThatEnds() {
        String person = people.sends("a@example.com", "Hei");
        PersonChange change = PersonChange.by(People.CASE);
        people.change(person, change.restrict(RestrictionGround.LEGAL_CLAIM), NOW);
        people.persons().settle(person, NOW, People.budget());
        LocalDate end = LocalDate.parse("2027-03-01");

        people.change(person, change.announceLift(end), NOW);
        look(person, NOW);

        assertThat(people.root(person).text("dueAt")).startsWith("2026-11-25#");
        assertThat(people.persons().expiry().outlook(person, end))
                .anyMatch(Outlook.Sheds.class::isInstance);
        assertThat(people.persons().expiry().outlook(person, end.minusDays(1)))
                .noneMatch(Outlook.Sheds.class::isInstance);
    }

    @Test
    void whatTheLawKeepsStaysToItsOwnDay() {
        String person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.parse("2019-01-01"),
                        Map.of("name", "Maija", "email", "a@example.com"));
        voucher(person, "2019-12-31", Instant.parse("2020-06-01T10:00:00Z"));
        voucher(person, "2021-12-31", NOW);
        String relation = people.state(person).relations().getFirst().id();
        People.done(
                people.desk()
                        .endRelationship(
                                person,
                                new Ending(relation, LocalDate.parse("2021-06-30"), true),
                                People.ACTOR,
                                NOW));

        Expired looked = look(person, NOW);

        assertThat(looked.done())
                .containsExactly(new Outlook.Goes("contract", LocalDate.parse("2026-06-30"), true));
        assertThat(looked.deleted()).containsEntry(Erased.VOUCHERS, 1);
        assertThat(people.root(person).flag("minimum")).isTrue();
        assertThat(people.root(person).parts("fields")).containsOnlyKeys("name");
        assertThat(people.leaves(person)).hasSize(1);
        assertThat(only("PERSON_EXPIRED")).containsEntry("keptByLaw", "true");

        Expired last = look(person, Instant.parse("2027-12-31T22:00:00Z"));

        assertThat(last.done())
                .containsExactly(new Outlook.Goes("voucher", LocalDate.parse("2027-12-31"), false));
        assertThat(last.deleted()).containsEntry(Erased.VOUCHERS, 1);
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void whatWasBegunIsEndedByAnotherLook() {
        String person = people.sends("a@example.com", "Hei");
        Expiry breaking = breakingAfter(1);

        Expired broken = breaking.look(person, GONE, People.budget());
        assertThat(broken.failure()).isNotNull();
        assertThat(people.root(person).has("dying")).isTrue();
        Expired looked = look(person, GONE);

        Outlook.Goes goes = new Outlook.Goes("prospect", LocalDate.parse("2029-11-24"), false);
        assertThat(broken.left()).isFalse();
        assertThat(broken.deleted()).isEmpty();
        assertThat(looked.done()).containsExactly(new Outlook.Unfinished(), goes);
        assertThat(looked.left()).isTrue();
        assertThat(looked.deleted())
                .isEqualTo(
                        Map.of(
                                Erased.FIELDS,
                                1,
                                Erased.ADDRESSES,
                                1,
                                Erased.SUBMISSIONS,
                                1,
                                Erased.IP_ADDRESSES,
                                1,
                                Erased.MAILS,
                                2));
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(only("PERSON_EXPIRED")).containsEntry("SUBMISSIONS", "1");
    }

    @Test
    void whoeverWritesAfterBeingCondemnedIsANewPerson() {
        String person = people.sends("a@example.com", "Hei");
        try {
            breakingAfter(1).look(person, GONE, People.budget());
        } catch (RuntimeException crashed) {
            assertThat(crashed).isNotNull();
        }

        people.receives(submission("a@example.com", "again"), GONE);
        look(person, GONE);

        assertThat(tables.persons())
                .singleElement()
                .matches(root -> !RootItems.id(root).equals(person));
        assertThat(tables.pointers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatHasAShorterTimeOfItsOwnGoesFromPersonAndMessage(boolean looked) {
        String person =
                people.sends(
                        submission(
                                "contact",
                                "a@example.com",
                                Map.of("name", "Maija", "size", "42"),
                                "1"),
                        NOW);
        Instant over = Instant.parse("2027-11-24T22:00:00Z");
        assertThat(people.persons().state(person, over.minusSeconds(1)).orElseThrow().fields())
                .containsKey("size");

        if (looked) {
            Expired done = look(person, over);
            assertThat(done.done()).hasSize(1);
            assertThat(done.deleted()).containsEntry(Erased.FIELDS, 2);
            assertThat(people.root(person).parts("fields")).doesNotContainKey("size");
            assertThat(tables.submissions().getFirst().texts("values")).doesNotContainKey("size");
            assertThat(tables.submissions().getFirst().text("dueAt")).startsWith(AFTER + "#");
        }

        assertThat(people.persons().state(person, over).orElseThrow().fields())
                .containsKey("name")
                .doesNotContainKey("size");
        PersonExport export = people.persons().export(person, null, over).orElseThrow();
        assertThat(export.submissions())
                .singleElement()
                .satisfies(
                        sent ->
                                assertThat(sent.values())
                                        .containsKey("name")
                                        .doesNotContainKey("size"));
    }

    @Test
    void aRelationshipOfWhichNothingIsHeardIsAskedAboutAndEndsOnItsLastEvent() {
        String person =
                people.enters(
                        "client", "phone", LocalDate.parse("2026-11-24"), Map.of("name", "Maija"));
        String relation = people.state(person).relations().getFirst().id();
        People.done(
                people.desk()
                        .addService(
                                person,
                                LocalDate.parse("2027-03-01"),
                                "phone",
                                Map.of("ordered", "x"),
                                People.KEY,
                                People.ACTOR,
                                noon("2027-03-01")));

        assertThat(look(person, noon("2028-02-29")).done()).isEmpty();
        assertThat(look(person, noon("2028-03-01")).done())
                .containsExactly(new Outlook.ReviewOpens(relation, LocalDate.parse("2027-03-01")));
        assertThat(
                        people.persons()
                                .state(person, noon("2028-03-02"))
                                .orElseThrow()
                                .relations()
                                .getFirst())
                .extracting(Relation::askedOn, Relation::answerBy)
                .containsExactly(LocalDate.parse("2028-03-01"), LocalDate.parse("2028-03-31"));
        assertThat(look(person, Instant.parse("2028-03-31T20:59:59Z")).done()).isEmpty();
        assertThat(look(person, Instant.parse("2028-03-31T21:00:00Z")).done())
                .containsExactly(new Outlook.ReviewLapses(relation, LocalDate.parse("2027-03-01")));

        assertThat(people.persons().state(person, noon("2028-04-01")).orElseThrow().lastDay())
                .isEqualTo("2032-03-01");
        assertThat(tables.events()).contains("REVIEW_OPENED", "RELATIONSHIP_LAPSED");
        assertThat(people.root(person).text("dueAt")).startsWith("2032-03-02#");
    }

    @Test
    void whoLeavesBecauseNobodyAnsweredIsForetold() {
        LocalDate started = LocalDate.parse("2015-01-01");
        NewPerson old =
                new NewPerson("client", "phone", "fi", started, started, Map.of("name", "Maija"));
        String person =
                People.done(people.desk().create(old, People.KEY, People.ACTOR, NOW)).person();
        String relation = people.state(person).relations().getFirst().id();
        look(person, noon("2026-11-25"));
        LocalDate day = LocalDate.parse("2026-12-26");

        List<Outlook> foretold = people.persons().expiry().outlook(person, day);

        assertThat(foretold)
                .containsExactly(
                        new Outlook.ReviewLapses(relation, started),
                        new Outlook.Goes("contract", LocalDate.parse("2020-01-01"), false));
        assertThat(look(person, noon("2026-12-26")).done()).isEqualTo(foretold);
    }

    @Test
    void whatIsHeardAfterTheQuestionAnswersIt() {
        String person =
                people.enters(
                        "client", "phone", LocalDate.parse("2026-11-24"), Map.of("name", "Maija"));
        String relation = people.state(person).relations().getFirst().id();
        look(person, noon("2027-11-24"));

        People.done(people.desk().review(person, relation, People.ACTOR, noon("2027-12-01")));

        assertThat(look(person, noon("2028-01-15")).done()).isEmpty();
        assertThat(people.root(person).text("dueAt")).startsWith("2028-12-01#");
        assertThat(
                        people.persons()
                                .state(person, noon("2028-01-15"))
                                .orElseThrow()
                                .relations()
                                .getFirst()
                                .askedOn())
                .isNull();
    }

    @Test
    void whoseDataIsFromSomebodyElseIsToldThreeDaysBeforeTheLatest() {
        String person =
                people.enters(
                        "prospect",
                        "partner",
                        null,
                        Map.of("email", "a@example.com", "name", "Maija"));

        assertThat(look(person, noon("2026-12-20")).done()).isEmpty();
        assertThat(look(person, noon("2026-12-25")).done())
                .hasSize(1)
                .allMatch(Outlook.NoticeOwed.class::isInstance);

        assertThat(tables.mails())
                .singleElement()
                .matches(mail -> mail.text("kind").equals("NOTICE_OF_SOURCE"));
        assertThat(people.root(person).has("noticeDue")).isFalse();
        assertThat(look(person, noon("2026-12-26")).done()).isEmpty();
    }

    @Test
    void withoutAnAddressTheNoticeWaitsForPeopleAndIsLookedAtDaily() {
        String person = people.enters("prospect", "partner", null, Map.of("name", "Maija"));

        assertThat(look(person, noon("2026-12-25")).done())
                .allMatch(Outlook.NoticeOwed.class::isInstance);

        assertThat(tables.mails()).isEmpty();
        assertThat(people.root(person).text("dueAt")).startsWith("2026-12-26#");
    }

    @Test
    void manyLeavesGoInPagesAndAreCountedOnce() {
        String person = people.sends("a@example.com", "Hei");
        tables.putAll("Register", ManyLeaves.submissions(person, 200));

        Expired looked = look(person, GONE);

        assertThat(looked.deleted()).containsEntry(Erased.SUBMISSIONS, 201);
        assertThat(only("PERSON_EXPIRED")).containsEntry("SUBMISSIONS", "201");
    }

    @Test
    void aSmallBudgetIsGoneOnWith() {
        String person = people.sends("a@example.com", "Hei");

        assertThat(expiry.look(person, GONE, Budget.of(Duration.ZERO)).finished()).isFalse();
        assertThat(look(person, GONE).finished()).isTrue();
    }

    @Test
    void whatLostItsRootIsDeletedToo() {
        String person = people.sends("a@example.com", "Hei");
        tables.delete("Register", people.root(person));

        Expired looked = look(person, GONE);

        assertThat(looked.deleted()).containsEntry(Erased.SUBMISSIONS, 1);
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void theIndexNamesEverybodyAndEverythingWithALifeOfItsOwn() {
        String person = people.sends("a@example.com", "Hei");

        List<DueEntry> due =
                IntStream.range(0, Expiry.SHARDS)
                        .boxed()
                        .flatMap(shard -> expiry.due(shard, AFTER, null, 100).stream())
                        .toList();

        assertThat(due).hasSize(3).allMatch(entry -> entry.person().equals(person));
        assertThat(due.getFirst().day()).isEqualTo("2026-12-25");
        int shard = due.getFirst().shard();
        assertThat(expiry.due(shard, AFTER, due.getFirst(), 100)).isEqualTo(due.subList(1, 3));
        assertThat(expiry.due(shard, LAST_DAY, null, 100)).hasSize(1);
    }

    private Expiry meeting(Runnable event) {
        return tables.register(Between.on(tables.client(), event), Example.keys())
                .persons()
                .expiry();
    }

    private Expiry breakingAfter(int transactions) {
        return tables.register(Crashing.after(transactions, tables.client()), Example.keys())
                .persons()
                .expiry();
    }

    private Expired look(String person, Instant now) {
        return expiry.look(person, now, People.budget());
    }

    private void voucher(String person, String yearEnd, Instant when) {
        People.done(
                people.desk()
                        .addVoucher(
                                person,
                                LocalDate.parse(yearEnd),
                                Map.of("invoice", "17"),
                                People.KEY,
                                People.ACTOR,
                                when));
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    private Map<String, String> only(String event) {
        List<Map<String, String>> found = entries(event);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Map<String, String>> entries(String event) {
        return tables.all("Journal").stream()
                .filter(item -> item.text("event").equals(event))
                .map((Item item) -> item.texts("refs"))
                .toList();
    }
}
