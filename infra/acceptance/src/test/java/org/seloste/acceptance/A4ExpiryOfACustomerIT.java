package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A4 when nobody asks for anything: five years after the relationship ended a former customer goes
 * but for the voucher, on the very day; the least that the law keeps is blocked, and goes on a day
 * of its own. Only the hourly schedule works here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A4ExpiryOfACustomerIT {
    private static final String EMAIL = "a4.silent@example.com";

    /** The last minute of 30 June 2031 in Helsinki, and a minute after an hour later. */
    private static final String LAST_DAY = "2031-06-30T20:59:00Z";

    private static final String DAY_AFTER = "2031-06-30T22:00:00Z";

    /** The same for the voucher: 31 December 2032, in winter. */
    private static final String VOUCHERS_LAST_DAY = "2032-12-31T21:59:00Z";

    private static final String VOUCHERS_DAY_AFTER = "2032-12-31T23:00:00Z";

    private Running running;
    private Desk desk;
    private String person;

    @BeforeAll
    void start() throws Exception {
        running = Running.startAt(Instant.parse("2026-12-01T10:00:00Z"), Running.KUMU);
        desk = running.desk("auli");
        person = FormerCustomer.add(desk, EMAIL);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a4_groupsGoFirst_thenTheVoucher_eachOnItsOwnDayAndNotBefore() {
        hourlyRunAt(LAST_DAY);
        assertThat(desk.person(person).at("/fields/phone/value").asText())
                .isEqualTo(FormerCustomer.PHONE);
        assertThat(expiries()).isEmpty();

        hourlyRunAt(DAY_AFTER);
        assertThat(newestRun().path("reduced").asInt()).isOne();
        assertThat(counts(0))
                .containsAllEntriesOf(Map.of("rule", "customer", "keptByLaw", "true"))
                .containsAllEntriesOf(Map.of("ADDRESSES", "1", "RELATIONSHIPS", "1"));
        assertThatOnlyTheMinimumIsLeft_andItIsBlocked();

        hourlyRunAt(VOUCHERS_LAST_DAY);
        assertThatOnlyTheMinimumIsLeft_andItIsBlocked();
        assertThat(expiries()).hasSize(1);

        hourlyRunAt(VOUCHERS_DAY_AFTER);
        assertThat(newestRun().path("left").asInt()).isOne();
        assertThat(counts(1))
                .containsAllEntriesOf(Map.of("rule", "voucher", "keptByLaw", "false"))
                .containsEntry("VOUCHERS", "1");
        assertThat(running.items("Register").toString())
                .doesNotContain(person, FormerCustomer.INVOICE, "Mylly Oy");
        assertThat(running.items("Journal").toString())
                .doesNotContain(EMAIL, FormerCustomer.PHONE, FormerCustomer.INVOICE, "Mylly Oy");
        assertThat(running.control().mailsTo(EMAIL)).isEmpty();
    }

    /** It can be shown to whoever answers for it, and nothing else can be done with it. */
    private void assertThatOnlyTheMinimumIsLeft_andItIsBlocked() {
        JsonNode left = desk.person(person);
        assertThat(left.path("onlyKeptByLaw").asBoolean()).isTrue();
        assertThat(left.path("lastDay").asText()).isEqualTo("2032-12-31");
        assertThat(left.path("fields").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("name", "company");
        assertThat(left.at("/vouchers/0/values/invoiceNumber").asText())
                .isEqualTo(FormerCustomer.INVOICE);
        Map<String, String> search = Map.of("email", EMAIL, "purpose", "customerCare");
        assertThat(Desk.done(desk.post("/desk/persons/search", search)).json().path("persons"))
                .isEmpty();
        Map<String, ?> message =
                Map.of("subject", "Kirje", "text", "Hei!", "persons", List.of(person));
        assertThat(
                        desk.post("/desk/messages", message)
                                .json()
                                .at("/results/0/sent")
                                .asBoolean(true))
                .isFalse();
        Map<String, String> edit = Map.of("field", "name", "value", "Maija", "source", "phone");
        assertThat(desk.post("/desk/persons/" + person + "/fields", edit).code())
                .isEqualTo("NOT_FOUND");
    }

    private List<JsonNode> expiries() {
        return running.control().journal(person, "PERSON_EXPIRED");
    }

    /** What the journal's entry of that number says of the person's going. */
    private Map<String, String> counts(int number) {
        assertThat(expiries()).hasSize(number + 1);
        Map<String, String> counts = new HashMap<>();
        expiries()
                .get(number)
                .path("refs")
                .properties()
                .forEach(one -> counts.put(one.getKey(), one.getValue().asText()));
        return counts;
    }

    private JsonNode newestRun() {
        return Desk.done(desk.get("/desk/retention/runs?days=30")).json().at("/runs/0");
    }

    /** Moves the clock there; the schedule has become due by that, and nobody helps it. */
    private void hourlyRunAt(String instant) {
        running.control().moveTo(instant);
        assertThat(running.control().get("/api/schedules"))
                .anySatisfy(
                        schedule -> {
                            assertThat(schedule.path("name").asText())
                                    .isEqualTo("RetentionSweepHourly");
                            assertThat(schedule.at("/last/at").asText())
                                    .startsWith(instant.substring(0, 16));
                        });
        JsonNode seals = Desk.done(desk.get("/desk/journal/verification")).json();
        assertThat(seals.path("intact").asBoolean()).as(seals.toString()).isTrue();
        assertThat(seals.path("seals").asInt()).isPositive();
    }
}
