package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.keys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.DownloadCode;
import org.seloste.letters.Letters;
import org.seloste.register.key.Codes;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@ExtendWith(WithTables.class)
final class ParcelsTest {
    private static final String ID = "aCaseWithDataAAAAAAAAA";
    private static final String ANOTHER = "anotherAAAAAAAAAAAAAAA";
    private static final Instant END = NOW.plus(Duration.ofDays(7));
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final LocalTables tables;
    private final Codes codes = new Codes(keys());
    private final String token = token(ID);
    private final Parcels parcels;

    ParcelsTest(LocalTables tables) {
        this.tables = tables;
        this.parcels = tables.register().parcels();
    }

    private static String token(String id) {
        return new Links(keys()).token(Purpose.PACKAGE, new TimedId(id, END).signed());
    }

    @BeforeEach
    void parcelIsReady() {
        store(ready());
    }

    @Test
    void link_leads_to_the_parcel_and_looking_changes_nothing() {
        assertThat(parcels.find(token, NOW)).isInstanceOf(Download.Ready.class);
        assertThat(stored().version()).isEqualTo(1);
        assertThat(tables.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.aCaseWithDataAAAAAAAAA.1.x", "nonsense"})
    void link_that_we_never_wrote_leads_nowhere(String other) {
        assertThat(parcels.find(other, NOW)).isEqualTo(new Download.Unknown());
        assertThat(parcels.sendCode(other, NOW)).isEqualTo(new Download.Unknown());
        assertThat(parcels.open(other, "000000", NOW)).isEqualTo(new Download.Unknown());
    }

    @Test
    void link_of_another_purpose_leads_nowhere() {
        String status = new Links(keys()).token(Purpose.STATUS, new TimedId(ID, END).signed());
        assertThat(parcels.find(status, NOW)).isEqualTo(new Download.Unknown());
    }

    @Test
    void code_is_mailed_to_the_asker_and_stored_nowhere() {
        assertThat(parcels.sendCode(token, NOW))
                .isEqualTo(new Download.CodeSent(stored(), NOW.plus(Duration.ofMinutes(10))));

        Item mail = tables.mails().getFirst();
        DownloadCode letter = (DownloadCode) Letters.read(mail.text("kind"), mail.text("facts"));
        assertThat(letter.serial()).isEqualTo(1);
        assertThat(letter.until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(mail.text("to")).isEqualTo("maija@example.com");
        assertThat(tables.events()).containsExactly("DOWNLOAD_CODE_SENT");
        assertThat(tables.all("Cases").toString() + tables.all("Outbox") + tables.all("Journal"))
                .doesNotContain(codes.code(ID, 1));
    }

    @Test
    void second_code_has_to_wait_a_minute_and_takes_the_place_of_the_first() {
        parcels.sendCode(token, NOW);
        assertThat(parcels.sendCode(token, NOW.plusSeconds(59)))
                .isEqualTo(new Download.Wait(stored(), NOW.plusSeconds(60)));
        assertThat(tables.mails()).hasSize(1);

        Instant later = NOW.plusSeconds(60);
        assertThat(parcels.sendCode(token, later)).isInstanceOf(Download.CodeSent.class);
        assertThat(parcels.open(token, codes.code(ID, 1), later))
                .isEqualTo(new Download.Wrong(stored(), 4));
        assertThat(parcels.open(token, codes.code(ID, 2), later)).isInstanceOf(Download.Open.class);
    }

    @Test
    void after_five_codes_the_next_one_waits_an_hour_so_that_nobody_can_guess() {
        Instant at = NOW;
        for (int i = 0; i < 5; i++) {
            assertThat(parcels.sendCode(token, at)).isInstanceOf(Download.CodeSent.class);
            at = at.plus(MINUTE);
        }
        Instant last = at.minus(MINUTE);
        assertThat(parcels.sendCode(token, at))
                .isEqualTo(new Download.Wait(stored(), last.plus(Duration.ofHours(1))));
        assertThat(parcels.sendCode(token, last.plus(Duration.ofHours(1))))
                .isInstanceOf(Download.CodeSent.class);
    }

    @Test
    void wrong_code_says_how_many_tries_are_left_until_none_is() {
        parcels.sendCode(token, NOW);
        for (int left = 4; left > 0; left--) {
            assertThat(parcels.open(token, wrongCode(), NOW))
                    .isEqualTo(new Download.Wrong(stored(), left));
        }
        assertThat(parcels.open(token, wrongCode(), NOW))
                .isEqualTo(new Download.TooManyTries(stored(), NOW.plusSeconds(60)));
        assertThat(parcels.open(token, codes.code(ID, 1), NOW))
                .as("the right one comes too late")
                .isEqualTo(new Download.TooManyTries(stored(), NOW.plusSeconds(60)));
        assertThat(tables.events()).hasSize(6).filteredOn("DOWNLOAD_CODE_WRONG"::equals).hasSize(5);
    }

    @Test
    void code_ends_after_ten_minutes() {
        parcels.sendCode(token, NOW);
        Instant last = NOW.plus(Duration.ofMinutes(10)).minusNanos(1);
        assertThat(parcels.open(token, codes.code(ID, 1), last.plusNanos(1)))
                .isEqualTo(new Download.NoCode(stored()));
        assertThat(parcels.open(token, codes.code(ID, 1), last)).isInstanceOf(Download.Open.class);
    }

    @Test
    void code_before_any_was_mailed_opens_nothing() {
        assertThat(parcels.open(token, codes.code(ID, 1), NOW))
                .isEqualTo(new Download.NoCode(stored()));
        assertThat(parcels.open(token, codes.code(ID, 0), NOW))
                .isEqualTo(new Download.NoCode(stored()));
    }

    @Test
    void right_code_opens_the_same_again_and_is_no_download_yet() {
        parcels.sendCode(token, NOW);
        Download first = parcels.open(token, codes.code(ID, 1), NOW);
        Download second = parcels.open(token, codes.code(ID, 1), NOW.plusSeconds(5));

        assertThat(second).isEqualTo(first);
        assertThat(parcel().downloads()).isZero();
        assertThat(parcel().isTaken(NOW.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(stored().history()).isEmpty();
        assertThat(tables.events()).containsOnly("DOWNLOAD_CODE_SENT", "DOWNLOAD_CODE_RIGHT");
    }

    @Test
    void files_of_one_code_are_one_download() {
        String grant = grant();
        assertThat(parcels.take(token, token, NOW)).isEqualTo(new Download.GrantOver(stored()));
        assertThat(parcel().downloads()).isZero();

        for (int file = 0; file < 3; file++) {
            assertThat(parcels.take(token, grant, NOW.plusSeconds(file)))
                    .isInstanceOf(Download.Open.class);
        }

        assertThat(parcel().downloads()).isEqualTo(1);
        assertThat(parcel().isTaken(NOW.plus(Duration.ofMinutes(10)))).isTrue();
        assertThat(stored().history())
                .extracting(Step::kind)
                .containsOnlyOnce(Step.Kind.DOWNLOADED);
        assertThat(tables.events()).containsOnlyOnce("DATA_DOWNLOADED");
        assertThat(parcels.open(token, codes.code(ID, 1), NOW.plus(Duration.ofMinutes(10))))
                .isEqualTo(new Download.NoCode(stored()));
    }

    @Test
    void grant_lets_files_be_fetched_for_ten_minutes_of_this_case_only() {
        String grant = grant();

        assertThat(parcels.granted(token, grant, NOW.plusSeconds(599)))
                .isInstanceOf(Download.Open.class);
        assertThat(parcels.granted(token, grant, NOW.plusSeconds(600)))
                .isEqualTo(new Download.GrantOver(stored()));
        assertThat(parcels.granted(token, token, NOW)).isEqualTo(new Download.GrantOver(stored()));

        store(ready(ANOTHER));
        assertThat(parcels.granted(token(ANOTHER), grant, NOW))
                .isInstanceOf(Download.GrantOver.class);
    }

    @Test
    void last_download_can_be_finished_and_then_everything_is_gone() {
        Instant at = NOW;
        for (int serial = 1; serial <= 5; serial++) {
            parcels.sendCode(token, at);
            Download open = parcels.open(token, codes.code(ID, serial), at);
            assertThat(parcels.take(token, parcels.grant((Download.Open) open), at))
                    .isInstanceOf(Download.Open.class);
            at = at.plus(MINUTE);
        }
        assertThat(parcels.find(token, at)).isInstanceOf(Download.Ready.class);
        assertThat(parcels.sendCode(token, at.plus(Duration.ofHours(1))))
                .isEqualTo(new Download.Gone("fi"));
        assertThat(parcels.find(token, at.plus(Duration.ofMinutes(10))))
                .isEqualTo(new Download.Gone("fi"));
        assertThat(parcel().downloads()).isEqualTo(5);
    }

    @Test
    void data_is_gone_after_its_days_whatever_was_granted() {
        Instant late = END.minusSeconds(60);
        parcels.sendCode(token, late);
        Download open = parcels.open(token, codes.code(ID, 1), late);
        String grant = parcels.grant((Download.Open) open);

        assertThat(parcels.granted(token, grant, END)).isEqualTo(new Download.Gone("fi"));
        assertThat(parcels.find(token, END)).isEqualTo(new Download.Gone("fi"));
        assertThat(parcels.sendCode(token, END)).isEqualTo(new Download.Gone("fi"));
        assertThat(parcels.open(token, codes.code(ID, 1), END)).isEqualTo(new Download.Gone("fi"));
    }

    @Test
    void data_that_is_being_erased_is_gone() {
        Case erasing = stored().with(stored().upkeep().erasing(Erasing.everything(NOW)));
        replace(erasing);
        assertThat(parcels.find(token, NOW)).isEqualTo(new Download.Gone("fi"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3})
    void wrong_codes_at_once_are_each_counted_and_none_gets_a_sixth_try(double conflicts)
            throws Exception {
        parcels.sendCode(token, NOW);
        Parcels shaken =
                tables.register(Faults.on(tables.client(), conflicts, conflicts), keys()).parcels();

        List<Download> answers = atOnce(20, () -> shaken.open(token, wrongCode(), NOW));

        assertThat(answers).filteredOn(Download.Wrong.class::isInstance).hasSize(4);
        assertThat(answers).filteredOn(Download.TooManyTries.class::isInstance).hasSize(16);
        assertThat(parcel().code()).extracting(PassCode::tries).isEqualTo(5);
    }

    @Test
    void files_taken_many_at_once_are_one_download() throws Exception {
        parcels.sendCode(token, NOW);
        List<Download> opened = atOnce(20, () -> parcels.open(token, codes.code(ID, 1), NOW));
        assertThat(opened).hasSize(20).allMatch(Download.Open.class::isInstance);
        assertThat(tables.events()).containsOnlyOnce("DOWNLOAD_CODE_RIGHT");
        String grant = parcels.grant((Download.Open) opened.getFirst());

        List<Download> answers = atOnce(20, () -> parcels.take(token, grant, NOW));

        assertThat(answers).hasSize(20).allMatch(Download.Open.class::isInstance);
        assertThat(parcel().downloads()).isEqualTo(1);
        assertThat(tables.events()).containsOnlyOnce("DATA_DOWNLOADED");
    }

    @Test
    void codes_asked_for_at_once_are_one_mail() throws Exception {
        List<Download> answers = atOnce(20, () -> parcels.sendCode(token, NOW));
        assertThat(answers).filteredOn(Download.CodeSent.class::isInstance).hasSize(1);
        assertThat(tables.mails()).hasSize(1);
    }

    private String grant() {
        parcels.sendCode(token, NOW);
        return parcels.grant((Download.Open) parcels.open(token, codes.code(ID, 1), NOW));
    }

    private String wrongCode() {
        return codes.code(ID, 1).equals("111111") ? "222222" : "111111";
    }

    private static List<Download> atOnce(int times, Callable<Download> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Callable<Download>> calls = IntStream.range(0, times).mapToObj(_ -> call).toList();
            List<Download> answers = new ArrayList<>();
            for (Future<Download> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Case ready() {
        return ready(ID);
    }

    private static Case ready(String id) {
        LocalDate on = LocalDate.of(2026, 11, 24);
        return new Case(
                id,
                1,
                new Asker("fi", null, Example.address("maija@example.com"), "1.hash"),
                new Arrived(Channel.FORM, NOW, on, "2026-11-24"),
                new Bound(NOW, "aPerson", false),
                List.of(
                        Wish.received(Right.ACCESS, Details.none(), on.plusMonths(1))
                                .in(RequestState.COMPLETED)),
                List.of(),
                Parcel.ready(NOW, LocalDate.of(2026, 11, 30), END, false),
                Upkeep.NEW.closed(NOW));
    }

    private Case stored() {
        return tables.register().cases().find(ID).orElseThrow();
    }

    private Parcel parcel() {
        Parcel parcel = stored().parcel();
        assertThat(parcel).isNotNull();
        return parcel;
    }

    private void store(Case request) {
        commit(tables.database().transaction().put("case", items().create(request)));
    }

    private void replace(Case request) {
        commit(
                tables.database()
                        .transaction()
                        .put(
                                "case",
                                items().replace(
                                                request.at(request.version() + 1),
                                                request.version())));
    }

    private static CaseItems items() {
        return new CaseItems("Cases", new Agenda(LegalClock.of(Example.statement())));
    }

    private static void commit(Transaction transaction) {
        assertThat(transaction.commit(Budget.of(Duration.ofSeconds(5)))).isEqualTo(new Committed());
    }
}
