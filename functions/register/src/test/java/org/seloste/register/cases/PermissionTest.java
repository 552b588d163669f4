package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.statement.RequestState.AWAITING_IDENTITY;
import static org.seloste.statement.RequestState.EXTENDED;
import static org.seloste.statement.RequestState.IN_PROGRESS;
import static org.seloste.statement.RequestState.RECEIVED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.AcceptInPart;
import org.seloste.register.cases.Ruling.Refuse;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every state with every right and every ruling. */
final class PermissionTest {
    private static final Set<RequestState> WITH_DESK = EnumSet.of(RECEIVED, IN_PROGRESS, EXTENDED);
    private static final Set<Right> ABSOLUTE =
            EnumSet.of(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL);
    private static final Set<Right> WHOLE =
            EnumSet.of(Right.RESTRICTION, Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL);
    private static final String WHY = "Tieto on oikein.";

    static Stream<Arguments> everyStateAndRight() {
        return Arrays.stream(RequestState.values())
                .flatMap(
                        state ->
                                Arrays.stream(Right.values())
                                        .map(right -> Arguments.of(state, right)));
    }

    static Stream<Arguments> everyRightAndGround() {
        return Arrays.stream(Right.values())
                .flatMap(
                        right ->
                                Arrays.stream(RefusalGround.values())
                                        .map(ground -> Arguments.of(right, ground)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndRight")
    void whatIsAskedForIsAcceptedOnlyWhileItIsWithTheDesk(RequestState state, Right right) {
        assertThat(Permission.against(state, new Accept(right)).isEmpty())
                .isEqualTo(WITH_DESK.contains(state));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndRight")
    void nothingIsRefusedThatIsNotWithTheDeskExceptForWantOfIdentity(
            RequestState state, Right right) {
        Refuse refuse = new Refuse(right, RefusalGround.NOT_IDENTIFIED, WHY);

        boolean allowed =
                !ABSOLUTE.contains(right)
                        && (WITH_DESK.contains(state) || state == AWAITING_IDENTITY);
        assertThat(Permission.against(state, refuse).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("everyRightAndGround")
    void aGroundIsTakenOnlyAgainstTheRightsThatItLimits(Right right, RefusalGround ground) {
        Refuse refuse = new Refuse(right, ground, WHY);

        assertThat(Permission.against(IN_PROGRESS, refuse).isEmpty())
                .isEqualTo(ground.rights().contains(right));
    }

    @ParameterizedTest
    @MethodSource("everyRightAndGround")
    void whileIdentityIsInDoubtNothingIsSaidOfTheMatter(Right right, RefusalGround ground) {
        Refuse refuse = new Refuse(right, ground, WHY);

        boolean allowed = ground == RefusalGround.NOT_IDENTIFIED && !ABSOLUTE.contains(right);
        assertThat(Permission.against(AWAITING_IDENTITY, refuse).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("everyRightAndGround")
    void aPartIsRefusedByTheSameGroundsWhereARightHasParts(Right right, RefusalGround ground) {
        AcceptInPart part = new AcceptInPart(right, Map.of(), Set.of("contact"), ground, WHY);

        assertThat(Permission.against(IN_PROGRESS, part).isEmpty())
                .isEqualTo(!WHOLE.contains(right) && ground.rights().contains(right));
    }

    @ParameterizedTest
    @CsvSource({
        "., BLANK_REASON",
        "'\u3164\u3164\u3164', BLANK_REASON",
        "'\u2800\u2800\u2800', BLANK_REASON",
        "'\u200b\u2060\ufeff', BLANK_REASON",
        "ei, BLANK_REASON",
        "'Tieto on \u202eoikein.', BAD_TEXT"
    })
    void whatSaysNothingOrTurnsAroundIsNoReason(String words, Why why) {
        Refuse refuse = new Refuse(Right.ERASURE, RefusalGround.LEGAL_CLAIMS, words);

        assertThat(Permission.against(IN_PROGRESS, refuse)).contains(why);
    }

    @ParameterizedTest
    @EnumSource
    void noBanAndNoWithdrawalIsRefusedOnAnyGround(RefusalGround ground) {
        for (Right right : ABSOLUTE) {
            assertThat(Permission.against(IN_PROGRESS, new Refuse(right, ground, WHY)))
                    .contains(Why.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00A0\u2003", "\u200B\uFEFF"})
    void noRefusalIsWithoutWords(String blank) {
        Refuse refuse = new Refuse(Right.ERASURE, RefusalGround.LEGAL_CLAIMS, blank);
        AcceptInPart part =
                new AcceptInPart(
                        Right.ERASURE,
                        Map.of(),
                        Set.of("contact"),
                        RefusalGround.LEGAL_CLAIMS,
                        blank);

        assertThat(Permission.against(IN_PROGRESS, refuse)).contains(Why.BLANK_REASON);
        assertThat(Permission.against(IN_PROGRESS, part)).contains(Why.BLANK_REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell \u0007", "half \uD83D", "null \u0000"})
    void whatCannotBePrintedIsNotWritten(String words) {
        Refuse refuse = new Refuse(Right.ERASURE, RefusalGround.LEGAL_CLAIMS, words);

        assertThat(Permission.against(IN_PROGRESS, refuse)).contains(Why.BAD_TEXT);
    }
}
