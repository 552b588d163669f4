package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.seloste.register.cases.Requesting.ADDRESS;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.keys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.RandomId;
import org.seloste.register.key.UnsubscribeId;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@ExtendWith(WithTables.class)
final class UnsubscribingTest {
    private final LocalTables tables;
    private final Requesting requesting;

    UnsubscribingTest(LocalTables tables) {
        this.tables = tables;
        this.requesting = new Requesting(tables);
    }

    @Test
    void theButtonBansMarketingAtOnceWithoutAnyMail() {
        requesting.know();
        requesting.deliver();
        String person = person();

        Case after = unsubscribe(token(person), NOW);

        assertThat(after.wishes())
                .extracting(Wish::right, Wish::state)
                .containsExactly(tuple(Right.MARKETING_BAN, RequestState.COMPLETED));
        assertThat(after.channel()).isEqualTo(Channel.ONE_CLICK);
        assertThat(after.person()).isEqualTo(person);
        assertThat(requesting.register().persons().state(person, NOW).orElseThrow())
                .matches(state -> state.marketingBanned());
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(1);
        assertThat(tables.mails()).isEmpty();
        assertThat(tables.events()).contains("UNSUBSCRIBED", "MARKETING_BANNED");
    }

    @Test
    void lookingAtTheLinkChangesNothing() {
        requesting.know();
        tables.requests().forget();

        assertThat(requesting.cases().isUnsubscribeLink(token(person()), NOW)).isTrue();
        assertThat(tables.requests().names()).isEmpty();
    }

    @Test
    void pressedAgainItIsTheSameCase() throws Exception {
        requesting.know();
        String token = token(person());
        Requesting troubled = new Requesting(tables, Faults.on(tables.client(), 0.2, 0.2));
        List<Callable<Optional<Case>>> presses =
                IntStream.range(0, 20)
                        .mapToObj(
                                _ ->
                                        (Callable<Optional<Case>>)
                                                () -> troubled.cases().unsubscribe(token, NOW))
                        .toList();

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(executor.invokeAll(presses).stream().map(Future::resultNow).distinct())
                    .hasSize(1);
        }

        assertThat(tables.events()).filteredOn("UNSUBSCRIBED"::equals).hasSize(1);
        assertThat(tables.events()).filteredOn("MARKETING_BANNED"::equals).hasSize(1);
    }

    @Test
    void itWorksForSomebodyWhoIsNoLongerInTheRegister() {
        Case after = unsubscribe(token(RandomId.next()), NOW.plus(Duration.ofDays(3000)));

        assertThat(after.isOpen()).isFalse();
        assertThat(tables.all(LocalTables.TABLES.suppression())).hasSize(1);
    }

    @Test
    void aTokenThatIsNotOursDoesNothing() {
        assertThat(requesting.cases().unsubscribe("1.x.y", NOW)).isEmpty();
        assertThat(tables.all(LocalTables.TABLES.cases())).isEmpty();
    }

    private Case unsubscribe(String token, Instant now) {
        return requesting.cases().unsubscribe(token, now).orElseThrow();
    }

    private String token(String person) {
        UnsubscribeId id =
                new UnsubscribeId(person, new AddressHash(keys()).newest(address(ADDRESS)));
        return requesting.register().links().token(id.link().purpose(), id.link().id());
    }

    private String person() {
        return tables.persons().getFirst().text("pk").substring(2);
    }
}
