package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Posting.Posted;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A request by letter, without an email address: what we write goes by post. */
@ExtendWith(WithTables.class)
final class PostingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));

    private final LocalTables tables;
    private final AtDesk desk;
    private String person = "";
    private Case request;

    PostingTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @BeforeEach
    void comesByLetter() {
        person = desk.person("Maija", "maija@example.com");
        Recording recording =
                new Recording(
                        Channel.LETTER,
                        "fi",
                        "Maija",
                        null,
                        null,
                        Map.of(Right.ACCESS, Details.none()),
                        NOW);
        request = AtDesk.done(desk.decisions().record(recording, "k", ACTOR, NOW));
    }

    @Test
    void theEvidenceTellsWhichLetterWentWhenAndWhoPostedIt() {
        assertThat(post(1, TODAY, LATER))
                .isInstanceOfSatisfying(
                        Posted.Done.class,
                        done -> assertThat(done.letter().postedOn()).isEqualTo(TODAY));

        Evidence evidence = tables.register().evidence().of(request.id()).orElseThrow();
        SentLetter letter = tables.register().cases().letters(request).getFirst();
        assertThat(letter.postedOn()).isEqualTo(TODAY);
        assertThat(evidence.posted())
                .singleElement()
                .satisfies(
                        posted -> {
                            assertThat(posted.number()).isEqualTo("1");
                            assertThat(posted.kind()).isEqualTo(letter.kind());
                            assertThat(posted.on()).isEqualTo(TODAY);
                            assertThat(posted.line().entry().refs()).containsEntry("actor", ACTOR);
                        });
    }

    @Test
    void whatIsPostedWaitsForNobodyAnyMoreAlsoWhenTheRequestIsClosed() {
        Case closed =
                desk.done(
                        request,
                        new Act.Decide(List.of(new Ruling.Accept(Right.ACCESS)), person),
                        LATER);
        assertThat(closed.isOpen()).isFalse();
        assertThat(toBePosted()).containsExactly(closed);

        List<SentLetter> letters = tables.register().cases().letters(closed);
        for (SentLetter letter : letters) {
            assertThat(toBePosted()).as("before letter %s", letter.number()).hasSize(1);
            post(letter.number(), TODAY, LATER);
        }

        assertThat(letters).hasSizeGreaterThan(1);
        assertThat(toBePosted()).isEmpty();
    }

    @Test
    void whatIsMailedWaitsForNobody() {
        desk.ofCustomer(Right.OBJECTION);

        assertThat(toBePosted()).containsExactly(request);
    }

    private List<Case> toBePosted() {
        return tables.register().cases().queue(Queue.TO_BE_POSTED, 10);
    }

    @Test
    void postedOnceMoreOnTheSameDayNothingIsWritten() {
        Posted first = post(1, TODAY, LATER);

        assertThat(post(1, TODAY, NEXT_DAY)).isEqualTo(first);

        assertThat(tables.events()).filteredOn("LETTER_POSTED"::equals).hasSize(1);
    }

    @Test
    void whoseAnswerWasLostIsAnsweredTheSecondTime() {
        Posting dying =
                tables.register(Crashing.after(1, tables.client()), Example.keys()).posting();
        assertThatThrownBy(() -> dying.post(request.id(), 1, TODAY, ACTOR, LATER))
                .isInstanceOf(Crashing.Crash.class);

        assertThat(post(1, TODAY, LATER)).isInstanceOf(Posted.Done.class);
        assertThat(tables.events()).filteredOn("LETTER_POSTED"::equals).hasSize(1);
    }

    @Test
    void anotherDayDoesNotTakeThePlaceOfTheFirstOne() {
        post(1, TODAY, LATER);

        assertThat(post(1, TODAY.plusDays(1), NEXT_DAY))
                .isInstanceOfSatisfying(
                        Posted.Before.class,
                        before -> assertThat(before.letter().postedOn()).isEqualTo(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-26"})
    void noLetterIsPostedBeforeItIsWrittenOrInTheFuture(LocalDate on) {
        assertThat(post(1, on, NEXT_DAY)).isEqualTo(new Posted.Refused(Why.WRONG_DAY));
    }

    @Test
    void aLetterThatIsNotThereIsNotPosted() {
        assertThat(post(9, TODAY, LATER)).isEqualTo(new Posted.Refused(Why.UNKNOWN));
    }

    @Test
    void theCopyIsHandedOutOnceTheWishIsAcceptedAndUntilItsLastDay() {
        assertThat(request.handedOut(LATER)).isEmpty();

        Case after =
                desk.done(
                        request, new Act.Decide(List.of(new Ruling.Accept(Right.ACCESS)), person));

        assertThat(after.handedOut(LATER)).isPresent();
        Instant ends = Instant.parse("2026-12-01T22:00:00Z");
        assertThat(after.handedOut(ends.minusMillis(1))).isPresent();
        assertThat(after.handedOut(ends)).isEmpty();
    }

    @Test
    void ofACopyThatWasRefusedNothingIsHandedOut() {
        Case after =
                desk.done(
                        request, AtDesk.refusing(Right.ACCESS, RefusalGround.MANIFESTLY_UNFOUNDED));

        assertThat(after.handedOut(LATER)).isEmpty();
    }

    private Posted post(int number, LocalDate on, Instant when) {
        return tables.register().posting().post(request.id(), number, on, ACTOR, when);
    }
}
