package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.KeptGroup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** What a person is told of how long each group of their data is kept (GDPR Art. 15(1)(d)). */
@ExtendWith(WithTables.class)
class KeptGroupsTest {
    private static final String ADDRESS = "a@example.com";
    private static final Instant TEN_DAYS_LATER = NOW.plus(Duration.ofDays(10));

    private final People people;

    KeptGroupsTest(LocalTables tables) {
        this.people = new People(tables);
    }

    @Test
    void theLastMessageSaysHowLongIpAddressesAreKept() {
        String person = people.sends(ADDRESS, "Hei");
        assertThat(technical(person, NOW)).containsExactly("2026-12-24");

        people.receives(submission(ADDRESS, "again"), TEN_DAYS_LATER);

        assertThat(technical(person, TEN_DAYS_LATER)).containsExactly("2027-01-03");
    }

    @Test
    void ofWhatIsOverNoDayIsTold() {
        String person = people.sends(ADDRESS, "Hei");

        assertThat(technical(person, NOW.plus(Duration.ofDays(30)))).hasSize(1);
        assertThat(technical(person, NOW.plus(Duration.ofDays(31)))).isEmpty();
    }

    @Test
    void ofWhomNoFormCameNoIpAddressIsKept() {
        String person = people.enters(Map.of("email", ADDRESS));

        assertThat(technical(person, NOW)).isEmpty();
    }

    @Test
    void aMessageThatIsDisownedSaysNothingAnyMore() {
        String person = people.sends(ADDRESS, "Hei");
        people.receives(submission(ADDRESS, "again"), TEN_DAYS_LATER);

        people.disowns(person, "again", TEN_DAYS_LATER);

        assertThat(technical(person, TEN_DAYS_LATER)).containsExactly("2026-12-24");
    }

    private Stream<String> technical(String person, Instant when) {
        return people.persons().state(person, when).orElseThrow().kept().stream()
                .filter(group -> group.category().equals("technical"))
                .map(KeptGroup::lastDay)
                .map(LocalDate::toString);
    }
}
