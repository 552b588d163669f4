package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.Register;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

@ExtendWith(WithTables.class)
class RedatingTest {
    private final LocalTables tables;
    private final People people;

    RedatingTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void aShorterPeriodMovesPersonMessageAndPointerNearer() {
        String person = people.sends("a@example.com", "Hei");
        Expiry expiry = under(Period.ofYears(1));

        assertThat(expiry.redate(person, NOW, People.budget())).isTrue();

        Instant gone = Instant.parse("2027-11-24T22:00:00Z");
        assertThat(people.root(person).seconds("deletableFrom")).isEqualTo(gone);
        assertThat(people.root(person).text("dueAt")).startsWith("2027-11-25#");
        assertThat(tables.submissions().getFirst().seconds("deletableFrom")).isEqualTo(gone);
        assertThat(tables.submissions().getFirst().text("lastDay")).isEqualTo("2027-11-24");
        assertThat(tables.submissions().getFirst().text("dueAt")).startsWith("2027-11-25#");
        assertThat(tables.pointers().getFirst().seconds("expiresAt"))
                .isEqualTo(people.root(person).seconds("expiresAt"));
        assertThat(expiry.redate(person, NOW, People.budget())).as("it was done").isFalse();
    }

    @Test
    void aLongerPeriodLetsNobodyGoWhoWasNotCountedAnewYet() {
        String person = people.sends("a@example.com", "Hei");

        Expired looked = under(Period.ofYears(4)).look(person, GONE, People.budget());

        assertThat(looked.done()).noneMatch(Outlook.Goes.class::isInstance);
        assertThat(people.root(person).text("dueAt")).startsWith("2030-11-25#");
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void whoIsHeldIsCountedAnewAndStaysHeld() {
        String person = people.sends("a@example.com", "Hei");
        people.change(person, PersonChange.by(People.CASE).hold(), NOW);
        people.persons().settle(person, NOW, People.budget());

        under(Period.ofYears(1)).redate(person, NOW, People.budget());

        assertThat(people.leaves(person))
                .noneMatch(leaf -> leaf.has("expiresAt"))
                .noneMatch(leaf -> leaf.has("dueAt"));
        assertThat(people.root(person).has("expiresAt")).isFalse();
        assertThat(people.root(person).seconds("deletableFrom")).isEqualTo("2027-11-24T22:00:00Z");
    }

    @Test
    void sameRulesMoveNothingAndCostOneRead() {
        String person = people.sends("a@example.com", "Hei");
        Item root = people.root(person);
        tables.requests().forget();

        assertThat(people.persons().expiry().redate(person, NOW, People.budget())).isFalse();

        assertThat(tables.requests().names()).containsExactly("GetItem");
        assertThat(people.root(person).attributes()).isEqualTo(root.attributes());
    }

    @Test
    void anotherPeriodIsTriedWithoutChangingAnything() {
        String person = people.sends("a@example.com", "Hei");
        LocalDate day = LocalDate.parse("2027-11-25");

        assertThat(
                        people.persons()
                                .expiry()
                                .outlook(person, day, Example.statement(Period.ofYears(1))))
                .containsExactly(new Outlook.Goes("prospect", day.minusDays(1), false));
        assertThat(people.persons().expiry().outlook(person, day))
                .noneMatch(Outlook.Goes.class::isInstance);
    }

    @Test
    void aStatementThatSaysTheSameHasTheSameHashAndAnotherPeriodAnother() {
        assertThat(Example.statement(Period.ofYears(3)).retentionHash())
                .isEqualTo(Example.statement().retentionHash());
        assertThat(Example.statement(Period.ofYears(1)).retentionHash())
                .isNotEqualTo(Example.statement().retentionHash());
    }

    private Expiry under(Period prospects) {
        return Register.of(
                        tables.database(),
                        LocalTables.TABLES,
                        Example.keys(),
                        Example.statement(prospects))
                .persons()
                .expiry();
    }
}
