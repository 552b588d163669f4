package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.cases.AtDesk.ruling;
import static org.seloste.register.testing.Example.address;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.letters.AddressChanged;
import org.seloste.letters.AddressConfirmation;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ExtendWith(WithTables.class)
final class RectifyingTest {
    private static final String NEW = "maija.meri@example.org";
    private static final Instant SOON = LATER.plus(Duration.ofHours(1));
    private static final Instant LINK_ENDS = LATER.plus(Duration.ofHours(72));

    private final LocalTables tables;
    private final AtDesk desk;

    RectifyingTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @Test
    void aValueIsCorrectedAsTheStatementWritesIt() {
        Case after = desk.done(asking("phone"), accepting(Map.of("phone", "040 123 4567")));

        assertThat(desk.person(after).fields().get("phone").value()).isEqualTo("0401234567");
        Wish wish = after.wish(Right.RECTIFICATION).orElseThrow();
        assertThat(wish.state()).isEqualTo(RequestState.COMPLETED);
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::fields)
                .containsExactly(List.of("phone"));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, abc, BAD_VALUE",
        "phone, '', BAD_VALUE",
        "shoeSize, 44, UNKNOWN_NAME",
        "invoice, 2026-1, UNKNOWN_NAME"
    })
    void onlyWhatTheStatementHasIsStored(String field, String value, Why why) {
        assertThat(desk.does(asking(field), accepting(Map.of(field, value))))
                .isEqualTo(refused(why));
    }

    @Test
    void withoutAValueNothingIsCorrected() {
        assertThat(desk.does(asking("phone"), AtDesk.accepting(Right.RECTIFICATION)))
                .isEqualTo(refused(Why.NOTHING_NAMED));
    }

    /** What is wrong may be told without its field; then somebody finds the field. */
    @ParameterizedTest
    @CsvSource({
        "name, name, true",
        "name phone, name, false",
        "name phone, name phone, true",
        "name ?, name, false",
        "name ?, name company, true",
        "?, company, true",
        "name, company, false"
    })
    void lessThanWasAskedForIsNotAcceptedAsAWhole(String asked, String given, boolean whole) {
        Case request = asking(asked.split(" "));
        Map<String, String> values = new HashMap<>();
        for (String field : given.split(" ")) {
            values.put(field, field.equals("phone") ? "0401234567" : "Oikea");
        }

        Change change = desk.does(request, accepting(values));

        if (whole) {
            assertThat(change).isInstanceOf(Change.Done.class);
        } else {
            assertThat(change).isEqualTo(refused(Why.BLANK_REASON));
        }
    }

    @Test
    void oneFieldMayBeCorrectedAndAnotherRefusedWithItsReason() {
        Case after =
                desk.done(
                        asking("name", "company"),
                        ruling(
                                new AcceptInPart(
                                        Right.RECTIFICATION,
                                        Map.of("name", "Maija Järvi"),
                                        Set.of(),
                                        RefusalGround.DATA_CORRECT,
                                        "Yritys on kaupparekisterin mukaan oikein.")));

        assertThat(desk.person(after).fields().get("name").value()).isEqualTo("Maija Järvi");
        assertThat(desk.letter(after, RequestAnswered.class).verdicts())
                .extracting(Verdict::state, Verdict::ground, Verdict::fields)
                .containsExactly(
                        tuple(
                                RequestState.PARTIALLY_COMPLETED,
                                RefusalGround.DATA_CORRECT,
                                List.of("name")));
    }

    @Test
    void whatIsRestrictedIsStillCorrectedAsAgreed() {
        desk.requesting().know("order");
        Case request =
                desk.requesting()
                        .confirmed(
                                Requesting.ask(
                                        Map.of(
                                                Right.RECTIFICATION,
                                                correcting("name"),
                                                Right.RESTRICTION,
                                                Details.none())));

        Case after = desk.done(request, accepting(Map.of("name", "Maija Järvi")));

        assertThat(desk.person(after).fields().get("name").value()).isEqualTo("Maija Järvi");
        assertThat(desk.person(after).isRestricted()).isTrue();
    }

    @Test
    void aNewAddressIsConfirmedByItsOwnerBeforeAnythingLeadsThere() {
        Case decided = desk.done(asking("email"), accepting(Map.of("email", NEW)));

        assertThat(decided.wish(Right.RECTIFICATION).orElseThrow().state())
                .isEqualTo(RequestState.IN_PROGRESS);
        assertThat(behind(NEW)).isEmpty();
        assertThat(desk.letter(decided, AddressConfirmation.class).linkEnds()).isEqualTo(LINK_ENDS);
        assertThat(mail(decided, AddressConfirmation.KIND).text("to")).isEqualTo(NEW);
        assertThat(desk.requesting().letters(decided)).noneMatch(RequestAnswered.class::isInstance);
    }

    @Test
    void thenTheOldAddressHearsOfItAndThePersonIsFoundByTheNewOne() {
        Case decided = desk.done(asking("email"), accepting(Map.of("email", NEW)));
        String token = token(decided, LINK_ENDS);
        assertThat(desk.decisions().openAddress(token, SOON))
                .isInstanceOf(AddressOpening.Waiting.class);

        AddressOpening opening = desk.decisions().confirmAddress(token, SOON);

        assertThat(opening).isInstanceOf(AddressOpening.Confirmed.class);
        Case after = desk.requesting().current(decided);
        assertThat(after.wish(Right.RECTIFICATION).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
        assertThat(behind(NEW)).containsExactly(desk.person(after).id());
        assertThat(behind(Requesting.ADDRESS)).isEmpty();
        assertThat(desk.person(after).fields().get("email").value()).isEqualTo(NEW);
        assertThat(mail(after, AddressChanged.KIND).text("to")).isEqualTo(Requesting.ADDRESS);
        assertThat(mail(after, RequestAnswered.KIND).text("to")).isEqualTo(NEW);
        assertThat(after.address()).isEqualTo(address(NEW));
        assertThat(after.history())
                .extracting(Step::kind)
                .endsWith(Step.Kind.ADDRESS_CHANGED, Step.Kind.DECIDED);
    }

    @Test
    void whoIsErasedAfterAnAddressMovedIsKeptOutUnderBoth() {
        Case decided = desk.done(asking("email"), accepting(Map.of("email", NEW)));
        desk.decisions().confirmAddress(token(decided, LINK_ENDS), SOON);

        Case leaving = desk.requesting().waiting(Requesting.askFrom(NEW, Right.ERASURE), "erasure");
        Case confirmed = desk.requesting().confirm(leaving, SOON);
        desk.done(confirmed, ruling(new Accept(Right.ERASURE)));

        // One line of each address.
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(2);
    }

    @Test
    void anAddressWasCorrectedOnTheDayOnWhichItsOwnerConfirmedIt() {
        Case decided = desk.done(asking("email"), accepting(Map.of("email", NEW)));

        desk.decisions().confirmAddress(token(decided, LINK_ENDS), SOON.plus(Duration.ofDays(1)));

        assertThat(desk.letter(decided, RequestAnswered.class).verdicts())
                .extracting(Verdict::day)
                .containsExactly(LocalDate.parse("2026-11-25"));
    }

    @Test
    void confirmingAgainChangesNothing() {
        Case decided = desk.done(asking("email"), accepting(Map.of("email", NEW)));
        String token = token(decided, LINK_ENDS);
        desk.decisions().confirmAddress(token, SOON);
        Case after = desk.requesting().current(decided);

        assertThat(desk.decisions().confirmAddress(token, SOON.plusSeconds(1)))
                .isEqualTo(new AddressOpening.Confirmed(after.language()));
        assertThat(desk.requesting().current(after)).isEqualTo(after);
    }

    @Test
    void aLinkOfAnEarlierDecisionOrOneThatEndedOrOneWeNeverWroteMovesNothing() {
        Case first = desk.done(asking("email"), accepting(Map.of("email", NEW)));
        Case second = desk.done(first, accepting(Map.of("email", "other@example.org")), SOON);

        assertThat(desk.decisions().confirmAddress(token(first, LINK_ENDS), SOON))
                .isEqualTo(new AddressOpening.Expired("fi"));
        Instant end = SOON.plus(Duration.ofHours(72));
        assertThat(desk.decisions().confirmAddress(token(second, end), end))
                .isEqualTo(new AddressOpening.Expired("fi"));
        assertThat(desk.decisions().confirmAddress("1.none.none", SOON))
                .isEqualTo(new AddressOpening.Unknown());
        assertThat(behind(NEW)).isEmpty();
        assertThat(behind("other@example.org")).isEmpty();
    }

    @Test
    void aCorrectionThatIsRefusedAfterAllLeadsNowhere() {
        Case decided = desk.done(asking("email"), accepting(Map.of("email", NEW)));
        desk.done(decided, refusing(Right.RECTIFICATION, RefusalGround.DATA_CORRECT));

        assertThat(desk.decisions().confirmAddress(token(decided, LINK_ENDS), SOON))
                .isEqualTo(new AddressOpening.Expired("fi"));
        assertThat(behind(NEW)).isEmpty();
    }

    @Test
    void theOtherFieldsAreCorrectedAtOnce() {
        Case decided =
                desk.done(
                        asking("email", "name"),
                        accepting(Map.of("email", NEW, "name", "Maija Järvi")));

        assertThat(desk.person(decided).fields().get("name").value()).isEqualTo("Maija Järvi");
        desk.decisions().confirmAddress(token(decided, LINK_ENDS), SOON);
        assertThat(desk.letter(decided, RequestAnswered.class).verdicts())
                .extracting(Verdict::fields)
                .containsExactly(List.of("email", "name"));
    }

    @Test
    void theAddressThatIsKnownAlreadyNeedsNoConfirming() {
        Case after = desk.done(asking("email"), accepting(Map.of("email", Requesting.ADDRESS)));

        assertThat(after.wish(Right.RECTIFICATION).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
    }

    @Test
    void theJournalKnowsFieldsAndNoValues() {
        desk.done(asking("name"), accepting(Map.of("name", "Maija Järvi")));

        assertThat(tables.all(LocalTables.TABLES.journal()))
                .noneMatch(item -> item.attributes().toString().contains("Järvi"))
                .anyMatch(item -> item.texts("refs").containsValue(ACTOR));
    }

    private Case asking(String... fields) {
        return desk.ofCustomer(Requesting.ask(Map.of(Right.RECTIFICATION, correcting(fields))));
    }

    private static Details correcting(String... fields) {
        return new Details(
                null,
                Arrays.stream(fields).map(RectifyingTest::correction).toList(),
                null,
                List.of());
    }

    private static Correction correction(String field) {
        @Nullable String key = field.equals("?") ? null : field;
        return new Correction(key, "väärin", "oikein");
    }

    private static Act accepting(Map<String, String> fields) {
        return ruling(new Accept(Right.RECTIFICATION, fields, ""));
    }

    private String token(Case request, Instant end) {
        return desk.requesting()
                .register()
                .links()
                .token(Purpose.ADDRESS, new TimedId(request.id(), end).signed());
    }

    private List<String> behind(String email) {
        return desk.requesting()
                .register()
                .persons()
                .behind(address(email), SOON, Budget.of(Duration.ofSeconds(10)))
                .persons();
    }

    private Item mail(Case request, String kind) {
        return desk.requesting().mails(request).stream()
                .filter(item -> item.text("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
