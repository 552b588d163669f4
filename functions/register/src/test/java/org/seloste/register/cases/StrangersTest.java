package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Warning.Kind;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.util.List;

/** A copy of somebody's data goes to nobody else without a word to whoever decides. */
@ExtendWith(WithTables.class)
final class StrangersTest {
    private static final String UNKNOWN = "unknown@example.org";

    private final AtDesk desk;

    StrangersTest(LocalTables tables) {
        this.desk = new AtDesk(tables);
    }

    @Test
    void aCopyToAnAddressThatTheRegisterDoesNotHaveForThePersonIsWarnedOf() {
        String niilo = desk.person("Niilo Nieminen", "niilo@example.com");
        Case request = recorded(UNKNOWN);
        assertThat(standing(request)).isEmpty();

        Act act = new Decide(List.of(new Accept(Right.ACCESS)), niilo);

        assertThat(previewed(request, act)).containsExactly(Kind.ADDRESS_NOT_THEIRS);
        assertThat(standing(desk.done(request, act))).containsExactly(Kind.ADDRESS_NOT_THEIRS);
    }

    @Test
    void aCopyToTheirOwnAddressIsNot() {
        Case request = desk.ofCustomer(Right.ACCESS, Right.ERASURE);

        assertThat(request.handedOut(LATER)).isPresent();
        assertThat(standing(request)).isEmpty();
    }

    @Test
    void aCopyToAnAddressThatOthersReadIsWarnedOf() {
        Case request = desk.shared(Right.ACCESS);
        String other = desk.person("Niilo Nieminen", AtDesk.MAILBOX);
        assertThat(desk.decisions().strangers(request, LATER))
                .extracting(Warning::kind, Warning::right)
                .containsExactly(tuple(Kind.ADDRESS_SHARED, Right.ACCESS));

        Act act = new Decide(List.of(new Accept(Right.ACCESS)), other);

        assertThat(previewed(request, act)).contains(Kind.ADDRESS_SHARED);
        assertThat(standing(desk.done(request, act))).containsExactly(Kind.ADDRESS_SHARED);
    }

    @Test
    void whereNoCopyGoesNothingIsWarnedOf() {
        Case request = desk.shared(Right.ACCESS);
        Act act = refusing(Right.ACCESS, RefusalGround.RIGHTS_OF_OTHERS);

        assertThat(previewed(request, act)).doesNotContain(Kind.ADDRESS_SHARED);
        assertThat(standing(desk.done(request, act))).isEmpty();
    }

    private Case recorded(String email) {
        Recording recording =
                new Recording(
                        Channel.LETTER,
                        "fi",
                        "Niilo Nieminen",
                        address(email),
                        null,
                        Requesting.ask(Right.ACCESS).wishes(),
                        NOW);
        return AtDesk.done(desk.decisions().record(recording, "letter", ACTOR, LATER));
    }

    private List<Kind> standing(Case request) {
        return desk.decisions().strangers(request, LATER).stream().map(Warning::kind).toList();
    }

    private List<Kind> previewed(Case request, Act act) {
        return switch (desk.decisions().preview(request.id(), ACTOR, act, LATER)) {
            case Preview.Possible possible ->
                    possible.warnings().stream().map(Warning::kind).toList();
            case Preview.Refused refused -> throw new AssertionError("not possible: " + refused);
        };
    }
}
