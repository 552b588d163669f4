package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Two who share an address leave, and a law keeps the least of each for another time. */
@ExtendWith(WithTables.class)
final class KeptPointingTest {
    private static final String SHARED = "info@example.com";

    private final LocalTables tables;
    private final People people;

    KeptPointingTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2026-12-31", "2026-12-31, 2025-12-31"})
    void whatLeadsToThemLivesAsLongAsTheLastOfThem(LocalDate first, LocalDate second) {
        String one = customer("Maija", first);
        String other = customer("Matti", second);

        people.erase(one);
        people.erase(other);

        assertThat(kept().seconds("expiresAt")).isEqualTo("2033-01-07T22:00:00Z");
        assertThat(people.persons().behind(address(SHARED), NOW, People.budget()).kept())
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void ofOneAloneItFollowsTheirEnd() {
        String one = customer("Maija", LocalDate.parse("2026-12-31"));
        people.erase(one);
        Item later = kept();
        tables.put("Register", later.copy().number("expiresAt", later.number("expiresAt") + 1));

        tables.put("Register", people.root(one).copy().text("rules", "others"));
        people.persons().expiry().look(one, NOW, People.budget());

        assertThat(kept().seconds("expiresAt")).isEqualTo("2033-01-07T22:00:00Z");
    }

    @Test
    void ofTwoWhoLeaveAtTheSameTimeOneIsDoneAgain() {
        String one = customer("Maija", LocalDate.parse("2026-12-31"));
        String other = customer("Matti", LocalDate.parse("2025-12-31"));
        people.condemn(one);
        people.condemn(other);
        people.persons().erase(one, new Scope.Everything(), NOW, People.budget());
        people.persons().erase(other, new Scope.Everything(), NOW, People.budget());
        Transaction late = tables.database().transaction();
        people.persons().close(late, other, People.CASE, true, NOW);

        people.close(one);

        assertThat(late.commit(People.budget()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.by("pointer")).isTrue());
        people.close(other);
        assertThat(kept().seconds("expiresAt")).isEqualTo("2033-01-07T22:00:00Z");
    }

    @Test
    void whatLeadsToTheLastOfThemGoesWithThem() {
        String one = customer("Maija", LocalDate.parse("2025-12-31"));
        String other = customer("Matti", LocalDate.parse("2026-12-31"));
        people.erase(one);
        people.erase(other);

        look(one, "2032-01-01T10:00:00Z");
        assertThat(kept().set("persons")).containsExactly(other);
        look(other, "2033-01-01T10:00:00Z");

        assertThat(tables.registerItems("A#", "")).isEmpty();
    }

    private void look(String person, String when) {
        Expired looked =
                people.persons().expiry().look(person, Instant.parse(when), People.budget());
        assertThat(looked.left()).isTrue();
    }

    private String customer(String name, LocalDate yearEnd) {
        String person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.parse("2020-01-01"),
                        Map.of("name", name, "email", SHARED));
        Map<String, String> invoice = Map.of("invoice", "17");
        People.done(
                people.desk().addVoucher(person, yearEnd, invoice, People.KEY, People.ACTOR, NOW));
        return person;
    }

    private Item kept() {
        return tables.registerItems("A#", "KEPT").getFirst();
    }
}
