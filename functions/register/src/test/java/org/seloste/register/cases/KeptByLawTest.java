package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.cases.AtDesk.ACTOR;
import static org.seloste.register.cases.AtDesk.LATER;
import static org.seloste.register.cases.AtDesk.accepting;
import static org.seloste.register.cases.AtDesk.refused;
import static org.seloste.register.cases.AtDesk.refusing;
import static org.seloste.register.cases.AtDesk.ruling;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.letters.DataReady;
import org.seloste.register.cases.Act.Decide;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Ruling.Accept;
import org.seloste.register.cases.Ruling.NoData;
import org.seloste.register.person.PersonExport;
import org.seloste.register.person.Voucher;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whoever was erased can still ask what a law makes us keep, and is told the truth. */
@ExtendWith(WithTables.class)
final class KeptByLawTest {
    private static final Instant SOON = LATER.plus(Duration.ofHours(1));
    private static final String LAW = "Kirjanpitolaki vaatii säilyttämään laskusi.";

    private final LocalTables tables;
    private final AtDesk desk;
    private String person = "";

    KeptByLawTest(LocalTables tables) {
        this.tables = tables;
        this.desk = new AtDesk(tables);
    }

    @BeforeEach
    void aCustomerWithAVoucherWasErased() {
        desk.person("Maija Meri", Requesting.ADDRESS);
        Case request = desk.requesting().confirmed(Right.ERASURE);
        desk.voucher(request);
        desk.done(request, ruling(new Accept(Right.ERASURE, Map.of(), LAW)));
        person = Objects.requireNonNull(request.person());
    }

    @Test
    void theyGetACopyOfWhatIsKept() {
        Case request = asked(Right.ACCESS);
        assertThat(request.person()).isEqualTo(person);

        Case after = desk.done(request, accepting(Right.ACCESS), SOON);

        assertThat(after.wish(Right.ACCESS).orElseThrow().state())
                .isEqualTo(RequestState.COMPLETED);
        assertThat(after.handedOut(SOON)).isPresent();
        assertThat(desk.letter(after, DataReady.class)).isNotNull();
        PersonExport copied =
                desk.requesting().register().persons().export(person, null, SOON).orElseThrow();
        assertThat(copied.state().fields()).containsOnlyKeys("name");
        assertThat(copied.vouchers().map(Voucher::values))
                .containsExactly(Map.of("invoice", "2026-17"));
    }

    @Test
    void theyGetItAlsoWhereTheDeskNamesThem() {
        Act act = new Decide(List.of(new Accept(Right.ACCESS)), person);

        assertThat(desk.done(asked(Right.ACCESS), act, SOON).person()).isEqualTo(person);
        Case written = recorded(person, Right.ACCESS);
        assertThat(desk.done(written, act, SOON).handedOut(SOON)).isPresent();
        assertThat(desk.done(recorded(null, Right.ACCESS), act, SOON).person()).isEqualTo(person);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS", "PORTABILITY", "ERASURE", "RECTIFICATION", "OBJECTION"})
    void nobodyTellsThemThatThereIsNothing(Right right) {
        Act act = ruling(new NoData(right, ""));

        assertThat(desk.does(asked(right), act, SOON)).isEqualTo(refused(Why.ONLY_KEPT_BY_LAW));
    }

    @ParameterizedTest
    @EnumSource(names = {"ERASURE", "RECTIFICATION", "RESTRICTION", "OBJECTION"})
    void nothingElseIsDoneToItAndARefusalHasAGround(Right right) {
        Case request = asked(right);
        assertThat(desk.does(request, accepting(right), SOON))
                .isEqualTo(refused(Why.ONLY_KEPT_BY_LAW));

        Case after =
                desk.done(request, refusing(right, RefusalGround.against(right).getFirst()), SOON);

        assertThat(after.wish(right).orElseThrow().state()).isEqualTo(RequestState.REFUSED);
        assertThat(tables.registerItems("P#", "@")).hasSize(1);
    }

    @Test
    void aBanWithoutAnAddressReachesTheirs() {
        Case request = recorded(person, Right.MARKETING_BAN);

        Case after = desk.done(request, accepting(Right.MARKETING_BAN), SOON);

        assertThat(after.isOpen()).isFalse();
        assertThat(desk.requesting().register().persons().suppressed(address(Requesting.ADDRESS)))
                .contains(Suppression.Kind.MARKETING);
    }

    private Case asked(Right right) {
        Requesting requesting = desk.requesting();
        return requesting.confirm(requesting.waiting(Requesting.ask(right), "again"), LATER);
    }

    private Case recorded(@Nullable String named, Right right) {
        Recording recording =
                new Recording(
                        Channel.LETTER,
                        "fi",
                        "Maija Meri",
                        null,
                        named,
                        Requesting.ask(right).wishes(),
                        NOW);
        String key = "letter " + (named == null ? "of somebody" : "of " + named);
        return AtDesk.done(desk.decisions().record(recording, key, ACTOR, LATER));
    }
}
