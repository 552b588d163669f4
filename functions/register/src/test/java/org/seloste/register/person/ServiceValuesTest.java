package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.RestrictionGround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A size is kept for a year after it was collected, also when it was noted with a service. */
@ExtendWith(WithTables.class)
final class ServiceValuesTest {
    private static final LocalDate ON = LocalDate.parse("2026-11-20");

    /** The last moment of the last day, and the one after it, in the statement's zone. */
    private static final Instant LAST = Instant.parse("2027-11-20T21:59:59Z");

    private static final Instant OVER = Instant.parse("2027-11-20T22:00:00Z");

    private final LocalTables tables;
    private final People people;
    private String person = "";

    ServiceValuesTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @BeforeEach
    void somebodyStays() {
        person = people.enters("client", "phone", ON, Map.of("name", "Maija"));
    }

    @Test
    void theValueGoesOnItsOwnDayAndTheServiceStays() {
        service(Map.of("ordered", "shoes", "size", "43"));
        assertThat(service().text("dueAt")).startsWith("2027-11-21#" + person + "#V#");

        look(LAST);
        assertThat(service().texts("values")).containsOnlyKeys("ordered", "size");
        assertThat(export(LAST).services().findFirst().orElseThrow().values()).hasSize(2);
        assertThat(export(OVER).services().findFirst().orElseThrow().values())
                .as("before anybody looked")
                .containsOnlyKeys("ordered");
        Expired looked = look(OVER);

        assertThat(service().texts("values")).containsOnlyKeys("ordered");
        assertThat(service().attributes()).doesNotContainKeys("dueAt", "shedFrom", "expiresAt");
        assertThat(looked.deleted()).containsEntry(Erased.FIELDS, 1);
    }

    @Test
    void aServiceOfWhichNothingElseWasNotedGoesWhole() {
        service(Map.of("size", "43"));
        assertThat(service().seconds("expiresAt")).isEqualTo("2027-11-27T22:00:00Z");

        look(LAST);
        assertThat(people.leaves(person)).hasSize(1);
        assertThat(export(OVER).services()).isEmpty();
        Expired looked = look(OVER);

        assertThat(people.leaves(person)).isEmpty();
        assertThat(looked.deleted()).containsEntry(Erased.SERVICES, 1);
    }

    @Test
    void aServiceWithoutSuchAValueHasNoEndOfItsOwn() {
        service(Map.of("ordered", "shoes"));

        assertThat(service().attributes())
                .doesNotContainKeys("dueAt", "shedFrom", "expiresAt", "deletableFrom");
    }

    @Test
    void whileThePersonIsHeldTheValueStaysAndGoesWhenLetGo() {
        service(Map.of("ordered", "shoes", "size", "43"));
        PersonChange by = PersonChange.by(People.CASE);
        people.change(person, by.restrict(RestrictionGround.LEGAL_CLAIM), NOW);
        people.persons().settle(person, NOW, People.budget());

        assertThat(service().attributes()).doesNotContainKey("dueAt").containsKey("shedFrom");
        look(OVER);
        assertThat(service().texts("values")).containsKey("size");

        people.change(person, by.lift(), OVER);
        people.persons().settle(person, NOW, People.budget());
        assertThat(service().text("dueAt")).startsWith("2027-11-21#");
        look(OVER);
        assertThat(service().texts("values")).containsOnlyKeys("ordered");
    }

    private void service(Map<String, String> values) {
        People.done(
                people.desk()
                        .addService(person, ON, "phone", values, People.KEY, People.ACTOR, NOW));
    }

    private Item service() {
        return tables.registerItems("P#" + person, "V#").getFirst();
    }

    private PersonExport export(Instant when) {
        return people.persons().export(person, null, when).orElseThrow();
    }

    private Expired look(Instant when) {
        return people.persons().expiry().look(person, when, People.budget());
    }
}
