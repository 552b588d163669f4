package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.REASON;
import static org.seloste.register.cases.AtDesk.ruling;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.letters.DataReady;
import org.seloste.letters.Letter;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.RestrictionEnds;
import org.seloste.letters.Verdict;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Restriction;
import org.seloste.register.storage.Budget;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every choice and order of verdicts on rights that touch the same data: what is told holds, and
 * what holds is told.
 */
@ExtendWith(WithTables.class)
final class RightsTogetherTest {
    private static final List<Right> RIGHTS =
            List.of(Right.ACCESS, Right.ERASURE, Right.RESTRICTION, Right.OBJECTION);
    private static final Instant COPY_OVER = Instant.parse("2026-12-02T10:00:00Z");

    private final AtDesk desk;

    RightsTogetherTest(LocalTables tables) {
        this.desk = new AtDesk(tables);
    }

    static Stream<List<Ruling>> verdicts() {
        return orders(RIGHTS)
                .filter(RightsTogetherTest::isTried)
                .flatMap(RightsTogetherTest::ruled);
    }

    /** An objection is to the others what a restriction is. */
    private static boolean isTried(List<Right> order) {
        return order.size() == 2 || (order.size() == 3 && !order.contains(Right.OBJECTION));
    }

    /** Every choice of some of them, in every order. */
    private static Stream<List<Right>> orders(List<Right> left) {
        return Stream.concat(
                Stream.of(List.of()),
                left.stream()
                        .flatMap(
                                first ->
                                        orders(without(left, first))
                                                .map(rest -> with(first, rest))));
    }

    private static Stream<List<Ruling>> ruled(List<Right> order) {
        if (order.isEmpty()) {
            return Stream.of(List.of());
        }
        Right first = order.getFirst();
        return ruled(order.subList(1, order.size()))
                .flatMap(
                        rest ->
                                first == Right.ACCESS
                                        ? Stream.of(with(new Accept(first), rest))
                                        : Stream.of(
                                                with(new Accept(first), rest),
                                                with(
                                                        new Refuse(first, ground(first), REASON),
                                                        rest)));
    }

    private static RefusalGround ground(Right right) {
        return Stream.of(RefusalGround.values())
                .filter(ground -> ground.rights().contains(right))
                .filter(ground -> ground != RefusalGround.NOT_IDENTIFIED)
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private static <T> List<T> with(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void whatIsToldHoldsAndWhatHoldsIsTold(List<Ruling> rulings) {
        Case request = desk.ofCustomer(rulings.stream().map(Ruling::right).toArray(Right[]::new));
        for (Ruling ruling : rulings) {
            if (request.wish(ruling.right()).orElseThrow().isOpen() && !request.isErasing()) {
                request = decided(request, ruling);
                assertTold(request);
            }
        }
        desk.requesting().cases().look(COPY_OVER, Budget.of(Duration.ofSeconds(30)));
        Case last = desk.requesting().current(request);
        assertTold(last);
        assertThat(last.isOpen()).isFalse();
    }

    private Case decided(Case request, Ruling ruling) {
        return desk.done(request, ruling(ruling));
    }

    private void assertTold(Case request) {
        Optional<PersonState> person =
                Optional.ofNullable(request.person())
                        .flatMap(id -> desk.requesting().register().persons().state(id, LATER));
        List<Restriction> restrictions = person.map(PersonState::restrictions).orElse(List.of());
        assertThat(request.isHeld()).isEqualTo(!restrictions.isEmpty());
        boolean ends =
                !restrictions.isEmpty()
                        && restrictions.stream().allMatch(each -> each.liftOn() != null);
        boolean endTold = letters(request, RestrictionEnds.class).findAny().isPresent();
        if (!restrictions.isEmpty()) {
            assertThat(endTold).as("end of a restriction").isEqualTo(ends);
        }
        letters(request, RequestAnswered.class)
                .forEach(letter -> assertGone(letter, person.isEmpty()));
        if (request.upkeep().erasureWaits()) {
            assertThat(letters(request, DataReady.class).map(DataReady::erasedBy)).isNotEmpty();
            assertThat(letters(request, DataReady.class).map(DataReady::restricted))
                    .contains(request.isHeld());
        }
    }

    private static void assertGone(RequestAnswered letter, boolean gone) {
        boolean erased =
                letter.verdicts().stream()
                        .filter(verdict -> verdict.right() == Right.ERASURE)
                        .map(Verdict::state)
                        .anyMatch(RequestState.COMPLETED::equals);
        if (erased) {
            assertThat(gone).isTrue();
        }
    }

    private <L extends Letter> Stream<L> letters(Case request, Class<L> kind) {
        return desk.requesting().letters(request).stream().filter(kind::isInstance).map(kind::cast);
    }
}
