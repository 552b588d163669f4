package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.keys;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.util.Map;

@ExtendWith(WithTables.class)
final class LookupTest {
    private final LocalTables tables;
    private final People people;

    LookupTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void anUnknownAddressHasNobodyBehindIt() {
        Behind behind = behind("a@example.com");

        assertThat(behind.isNobody()).isTrue();
        assertThat(behind.shared()).isFalse();
        assertThat(behind.hashes()).containsExactly(People.hash("a@example.com"));
    }

    @Test
    void aSenderIsBehindTheirAddress() {
        String person = people.sends("a@example.com", "Hei");

        Behind behind = behind("A@Example.com");

        assertThat(behind.persons()).containsExactly(person);
        assertThat(behind.sender()).isEqualTo(person);
        assertThat(behind.shared()).isFalse();
    }

    @Test
    void severalPeopleShareAnAddress() {
        String one = people.enters(Map.of("name", "Maija", "email", "home@example.com"));
        String other = people.enters(Map.of("name", "Matti", "email", "home@example.com"));

        Behind behind = behind("home@example.com");

        assertThat(behind.persons()).containsExactlyInAnyOrder(one, other);
        assertThat(behind.shared()).isTrue();
        assertThat(behind.sender()).isNull();
    }

    @Test
    void whatComesFromASharedAddressIsFiledUnderTheAddressItself() {
        people.enters(Map.of("name", "Maija", "email", "home@example.com"));
        people.enters(Map.of("name", "Matti", "email", "home@example.com"));

        String sender = people.sends("home@example.com", "Who writes?");

        assertThat(behind("home@example.com").sender()).isEqualTo(sender);
        assertThat(behind("home@example.com").people()).hasSize(3);
    }

    @Test
    void aRoleMailboxIsSharedWhoeverIsBehindIt() {
        people.sends("info@example.com", "Hei");

        assertThat(behind("Info@example.com").shared()).isTrue();
    }

    @Test
    void whoHasExpiredIsNotBehindTheAddressAnyMore() {
        String person = people.sends("a@example.com", "Hei");

        assertThat(people.persons().behind(address("a@example.com"), GONE, People.budget()))
                .matches(Behind::isNobody);
        assertThat(people.persons().state(person, GONE)).isEmpty();
    }

    @Test
    void anAddressIsFoundUnderAnOlderKey() {
        String person = people.sends("a@example.com", "Hei");
        Register rotated =
                tables.register(
                        tables.client(),
                        keys(
                                "{\"lookup\":[\"2\",\"1\"],\"link\":[\"1\"],\"1\":\"a seed for"
                                        + " tests\",\"2\":\"another\"}"));

        Behind behind = rotated.persons().behind(address("a@example.com"), NOW, People.budget());

        assertThat(behind.persons()).containsExactly(person);
        assertThat(behind.hashes()).hasSize(2);
    }

    @Test
    void moreThanAHundredPeopleMayShareAMailbox() {
        Map<String, String> fields = Map.of("name", "Maija", "email", "info@example.com");
        for (int i = 0; i < 120; i++) {
            people.enters(fields);
        }

        assertThat(behind("info@example.com").people()).hasSize(120);
    }

    @Test
    void itTakesTwoReads() {
        people.sends("a@example.com", "Hei");
        tables.requests().forget();

        behind("a@example.com");

        assertThat(tables.requests().names()).containsExactly("BatchGetItem", "BatchGetItem");
    }

    @Test
    void howAPersonStandsIsToldWithTheSourceOfEachField() {
        String person =
                people.sends(
                        submission("contact", "a@example.com", Map.of("name", "Maija"), "1"), NOW);

        PersonState state = people.state(person);

        assertThat(state.relationship()).isEqualTo("prospect");
        assertThat(state.erasableAtOnce()).isTrue();
        assertThat(state.hasStatutoryGround()).isFalse();
        assertThat(state.fields()).containsOnlyKeys("name", "email");
        assertThat(state.fields().get("name")).isEqualTo(new Fact("Maija", "web_form", NOW));
        assertThat(state.lastDay()).isEqualTo("2029-11-24");
        assertThat(state.toString()).doesNotContain("Maija");
    }

    @Test
    void whoWasEverSomebodyAboutWhomAHumanDecidesIsNotErasableAtOnce() {
        people.sends(submission("order", "a@example.com", "an order", "1"), NOW);
        String person =
                people.sends(
                        submission("contact", "a@example.com", "later", "2"),
                        NOW.plus(Duration.ofDays(30)));

        PersonState state = people.state(person);

        assertThat(state.relationship()).isEqualTo("prospect");
        assertThat(state.erasableAtOnce()).isFalse();
    }

    private Behind behind(String typed) {
        return people.persons().behind(address(typed), NOW, People.budget());
    }

    @Test
    void aPersonInNobodysMemoryIsGone() {
        assertThat(people.persons().state("nobody", NOW)).isEmpty();
    }
}
