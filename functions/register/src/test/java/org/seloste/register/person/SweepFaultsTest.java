package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.submission;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.journal.Verdict;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.sweep.Report;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.OneFault;
import org.seloste.register.testing.OneFault.Kind;
import org.seloste.register.testing.WithTables;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each request of a run fails once, in each way, and what is left at the end is what an undisturbed
 * run leaves. Every write fails in every way, every read in one.
 */
@ExtendWith(WithTables.class)
final class SweepFaultsTest {
    /** Noon, so that a run some hours later is of the same day. */
    private static final Instant DAY = Instant.parse("2029-11-25T10:00:00Z");

    /** When a mail was owed, and until when it is tried. */
    private static final Set<String> OF_ITS_HOUR = Set.of("dueAt", "owedAt", "expiresAt");

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:[0-9:.]+Z");

    private final LocalTables tables;
    private final People people;
    private final Map<String, List<Item>> start = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Report> reports = new ArrayList<>();

    SweepFaultsTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @BeforeEach
    void fillARegisterOfEveryKind() {
        people.sends("goes@example.com", "Hei");
        people.sends(submission("sheds@example.com", "later"), DAY.minus(Duration.ofDays(40)));
        String held = people.sends("held@example.com", "Hei");
        people.change(held, PersonChange.by(People.CASE).hold(), NOW);
        people.persons().settle(held, NOW, People.budget());
        String erased = people.sends("erased@example.com", "Hei");
        people.condemn(erased);
        reducedToVouchers();
        reviewed();
        owedANotice();
        countedByOtherRules(held);
        tables.register().sealing().seal(DAY.minus(HOUR), minute());
        for (String table : List.of("Register", "Outbox", "Journal", "Suppression")) {
            start.put(table, tables.all(table));
        }
        start.values().stream()
                .flatMap(List::stream)
                .forEach(item -> find(item.attributes().toString()));
    }

    @Test
    void whicheverRequestFailsTheEndIsAsIfNoneHad() {
        OneFault none = OneFault.none(tables.client());
        assertThat(finish(none.client())).isTrue();
        List<String> expected = end();
        List<String> requests = none.requests().stream().sorted().toList();
        assertThat(requests).hasSizeGreaterThan(60);
        assertEveryKindOfWorkWasDone();
        int tries = 0;
        for (int i = 0; i < requests.size(); i++) {
            for (Kind kind : kinds(requests.get(i), i)) {
                putBack();
                OneFault fault = OneFault.at(requests.get(i), kind, tables.client());
                String where = kind + " at " + requests.get(i);
                assertThat(finish(fault.client())).as(where).isTrue();
                assertThat(fault.hasFailed()).as(where).isTrue();
                assertThat(difference(expected, end())).as(where).isEmpty();
                if (kind != Kind.CRASHED_BEFORE && kind != Kind.CRASHED_AFTER) {
                    assertThat(reported()).as(where).isEqualTo(journaled());
                }
                tries++;
                if (tries % 40 == 0) {
                    assertThat(sealed()).as(where).isInstanceOf(Verdict.Intact.class);
                }
            }
        }
        assertThat(sealed()).isInstanceOf(Verdict.Intact.class);
    }

    /** How many left, how many were reduced, by what the runs say that did not die. */
    private List<Long> reported() {
        return List.of(
                reports.stream().mapToLong(Report::left).sum(),
                reports.stream().mapToLong(Report::reduced).sum());
    }

    /** The same by the evidence. */
    private List<Long> journaled() {
        Map<String, Long> expired =
                tables.all("Journal").stream()
                        .filter(entry -> entry.find("event").orElse("").equals("PERSON_EXPIRED"))
                        .map(entry -> entry.texts("refs").getOrDefault("keptByLaw", ""))
                        .collect(groupingBy(keptByLaw -> keptByLaw, counting()));
        return List.of(expired.getOrDefault("false", 0L), expired.getOrDefault("true", 0L));
    }

    private void assertEveryKindOfWorkWasDone() {
        assertThat(tables.all("Journal"))
                .extracting(entry -> entry.find("event").orElse(""))
                .contains(
                        "PERSON_EXPIRED",
                        "DATA_EXPIRED",
                        "EXPIRY_HELD",
                        "REVIEW_OPENED",
                        "RELATIONSHIP_LAPSED");
        assertThat(tables.mails()).anyMatch(mail -> mail.text("kind").equals("NOTICE_OF_SOURCE"));
        assertThat(tables.persons()).anyMatch(root -> root.flag("minimum"));
    }

    private static List<Kind> kinds(String request, int number) {
        boolean writes =
                request.startsWith("transactWriteItems") || request.startsWith("updateItem");
        List<Kind> reading = List.of(Kind.THROTTLED, Kind.TIMED_OUT, Kind.CRASHED_BEFORE);
        return writes ? List.of(Kind.values()) : List.of(reading.get(number % reading.size()));
    }

    /** The run, and those of the hours after it, until one has nothing left to do. */
    private boolean finish(DynamoDbClient faulty) {
        reports.clear();
        if (run(faulty, DAY)) {
            return true;
        }
        for (int hour = 1; hour < 5; hour++) {
            if (run(tables.client(), DAY.plus(HOUR.multipliedBy(hour)))) {
                return true;
            }
        }
        return false;
    }

    private boolean run(DynamoDbClient client, Instant now) {
        Register register = tables.register(client, Example.keys());
        try {
            Report report = register.sweeps().run(now, minute());
            reports.add(report);
            return report.finished()
                    && report.failed().isEmpty()
                    && report.redating().finished()
                    && report.shardsBusy() == 0
                    && report.brokenOff().isEmpty();
        } catch (RuntimeException _) {
            return false;
        }
    }

    private void putBack() {
        start.forEach(tables::replaceAll);
    }

    private Verdict sealed() {
        Instant later = DAY.plus(Duration.ofDays(1));
        tables.register().sealing().seal(later, minute());
        return tables.register().verifier().verify(List.of(), later);
    }

    /** What is stored, without the seals, the leases, the reports of runs and what is random. */
    private List<String> end() {
        return start.keySet().stream()
                .flatMap(table -> tables.all(table).stream())
                .filter(SweepFaultsTest::counts)
                .map(this::masked)
                .sorted()
                .toList();
    }

    private static List<String> difference(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> more = new ArrayList<>(found);
        expected.forEach(more::remove);
        return Stream.concat(
                        missing.stream().map(item -> "- " + item),
                        more.stream().map(item -> "+ " + item))
                .toList();
    }

    private static boolean counts(Item item) {
        String pk = item.text("pk");
        return !pk.startsWith("SEAL")
                && !pk.startsWith("LEASE")
                && !item.find("event").orElse("").startsWith("SWEEP");
    }

    private String masked(Item item) {
        Item copy = item.copy();
        if (item.text("pk").startsWith("J#")) {
            copy.text("pk", "J");
        }
        if (item.text("sk").startsWith("M#")) {
            copy.attributes().keySet().removeAll(OF_ITS_HOUR);
        }
        String text = INSTANT.matcher(text(copy.value())).replaceAll("*");
        return ID.matcher(text)
                .replaceAll(found -> ids.contains(found.group()) ? found.group() : "*");
    }

    /** With names in order. */
    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case M ->
                    value.m().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                            .collect(joining(", ", "{", "}"));
            case L -> value.l().stream().map(SweepFaultsTest::text).toList().toString();
            default -> value.toString();
        };
    }

    private void find(String text) {
        ID.matcher(text).results().forEach(found -> ids.add(found.group()));
    }

    /** One person, and the whole index as the last run left it. */
    private void countedByOtherRules(String person) {
        tables.put("Register", people.root(person).text("rules", "others"));
        for (int shard = 0; shard < Expiry.SHARDS; shard++) {
            tables.put("Register", Item.of("LEASE#" + shard, "@").text("rules", "others"));
        }
    }

    /**
     * Somebody who was not told where their data is from, and of whom something was heard since.
     */
    private void owedANotice() {
        String person =
                people.enters(
                        "client",
                        "partner",
                        LocalDate.parse("2026-11-24"),
                        Map.of("email", "told@example.com", "name", "Maija"));
        People.done(
                people.desk()
                        .addService(
                                person,
                                LocalDate.parse("2029-11-01"),
                                "phone",
                                Map.of("ordered", "x"),
                                People.KEY,
                                People.ACTOR,
                                DAY));
    }

    private void reducedToVouchers() {
        String person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.parse("2019-01-01"),
                        Map.of("name", "Maija", "email", "reduced@example.com"));
        voucher(person, "2019-12-31", Instant.parse("2020-06-01T10:00:00Z"));
        voucher(person, "2024-12-31", NOW);
        String relation = people.state(person).relations().getFirst().id();
        People.done(
                people.desk()
                        .endRelationship(
                                person,
                                new Ending(relation, LocalDate.parse("2021-06-30"), true),
                                People.ACTOR,
                                NOW));
    }

    /** Two of whom nothing was heard: one was asked about long ago, the other is to be now. */
    private void reviewed() {
        String person =
                people.enters(
                        "client", "phone", LocalDate.parse("2026-11-24"), Map.of("name", "Maija"));
        people.persons()
                .expiry()
                .look(person, Instant.parse("2028-01-10T10:00:00Z"), People.budget());
        people.enters("client", "phone", LocalDate.parse("2026-11-24"), Map.of("name", "Matti"));
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

    private static Budget minute() {
        return Budget.of(Duration.ofMinutes(1));
    }
}
