package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.statement.RequestState.ANSWERED_BY_ERASURE;
import static org.seloste.statement.RequestState.AWAITING_CONFIRMATION;
import static org.seloste.statement.RequestState.AWAITING_IDENTITY;
import static org.seloste.statement.RequestState.COMPLETED;
import static org.seloste.statement.RequestState.EXPIRED_UNCONFIRMED;
import static org.seloste.statement.RequestState.EXTENDED;
import static org.seloste.statement.RequestState.IN_PROGRESS;
import static org.seloste.statement.RequestState.MERGED;
import static org.seloste.statement.RequestState.NO_DATA;
import static org.seloste.statement.RequestState.PARTIALLY_COMPLETED;
import static org.seloste.statement.RequestState.RECEIVED;
import static org.seloste.statement.RequestState.REFUSED;
import static org.seloste.statement.RequestState.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.statement.RequestState;

import java.util.Map;
import java.util.Set;

final class MovesTest {
    private static final Map<RequestState, Set<RequestState>> ALLOWED =
            Map.of(
                    RECEIVED,
                    Set.of(AWAITING_CONFIRMATION, IN_PROGRESS, COMPLETED, NO_DATA, MERGED),
                    AWAITING_CONFIRMATION,
                    Set.of(IN_PROGRESS, COMPLETED, NO_DATA, MERGED, WITHDRAWN, EXPIRED_UNCONFIRMED),
                    IN_PROGRESS,
                    Set.of(
                            AWAITING_IDENTITY,
                            EXTENDED,
                            COMPLETED,
                            PARTIALLY_COMPLETED,
                            REFUSED,
                            NO_DATA,
                            ANSWERED_BY_ERASURE,
                            WITHDRAWN),
                    AWAITING_IDENTITY,
                    Set.of(IN_PROGRESS, EXTENDED, REFUSED, ANSWERED_BY_ERASURE, WITHDRAWN),
                    EXTENDED,
                    Set.of(
                            AWAITING_IDENTITY,
                            COMPLETED,
                            PARTIALLY_COMPLETED,
                            REFUSED,
                            NO_DATA,
                            ANSWERED_BY_ERASURE,
                            WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void aWishGoesWhereTheTableSaysAndNowhereElse(RequestState from) {
        for (RequestState to : RequestState.values()) {
            assertThat(Moves.isAllowed(from, to))
                    .as("%s to %s", from, to)
                    .isEqualTo(from == to || ALLOWED.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsTheLastWord(RequestState state) {
        assertThat(Moves.next(state).isEmpty()).isEqualTo(!state.isOpen());
    }

    @Test
    void nothingIsRefusedBeforeAHumanCouldLookAtIt() {
        assertThat(Moves.next(RECEIVED)).doesNotContain(REFUSED, PARTIALLY_COMPLETED);
        assertThat(Moves.next(AWAITING_CONFIRMATION)).doesNotContain(REFUSED, PARTIALLY_COMPLETED);
    }
}
