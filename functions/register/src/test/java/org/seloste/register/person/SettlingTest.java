package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ExtendWith(WithTables.class)
final class SettlingTest {
    private static final PersonChange CHANGE = PersonChange.by(People.CASE);

    private final LocalTables tables;
    private final People people;

    SettlingTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void nothingUnderWhoIsHeldIsDeletedByDynamoDb() {
        String person = withConsent();

        people.change(person, CHANGE.hold(), NOW);
        boolean settled = people.persons().settle(person, NOW, People.budget());

        assertThat(settled).isTrue();
        assertThat(people.leaves(person)).hasSize(3).noneMatch(leaf -> leaf.has("expiresAt"));
        assertThat(people.root(person).has("unsettled")).isFalse();
    }

    @Test
    void whatIsLetGoExpiresWhenItWouldHave() {
        String person = withConsent();
        Map<String, Item> before = bySortKey(people.leaves(person));
        people.change(person, CHANGE.hold(), NOW);
        people.persons().settle(person, NOW, People.budget());

        people.change(person, CHANGE.release(), NOW);
        people.persons().settle(person, NOW, People.budget());

        assertThat(people.leaves(person))
                .allSatisfy(
                        leaf ->
                                assertThat(leaf.attributes())
                                        .isEqualTo(before.get(leaf.text("sk")).attributes()));
    }

    @Test
    void whatIsHeldIsStillShownAfterItsTime() {
        String person = withConsent();
        people.change(person, CHANGE.hold(), NOW);
        people.persons().settle(person, NOW, People.budget());

        PersonExport export = people.persons().export(person, null, GONE).orElseThrow();

        assertThat(export.submissions()).hasSize(1);
        assertThat(export.sourceAddresses()).hasSize(1);
        assertThat(export.consents()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIntoTheBudgetIsLeftForLater() {
        String person = withConsent();
        people.change(person, CHANGE.hold(), NOW);

        assertThat(people.persons().settle(person, NOW, Budget.of(Duration.ZERO))).isFalse();
        assertThat(people.root(person).has("unsettled")).isTrue();
        assertThat(people.persons().settle(person, NOW, People.budget())).isTrue();
    }

    @Test
    void whereNothingIsToBeDoneItTakesOneRead() {
        String person = people.sends("a@example.com", "Hei");
        tables.requests().forget();

        people.persons().settle(person, NOW, People.budget());

        assertThat(tables.requests().names()).containsExactly("GetItem");
    }

    private String withConsent() {
        return people.sends(
                submission(
                        "contact",
                        "a@example.com",
                        Map.of("message", "m"),
                        List.of("marketing"),
                        "1",
                        "192.0.2.1"),
                NOW);
    }

    private static Map<String, Item> bySortKey(List<Item> items) {
        return items.stream()
                .collect(Collectors.toMap(item -> item.text("sk"), Function.identity()));
    }
}
