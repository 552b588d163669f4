package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.statement.LifeFacts.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Sections 4.2 to 4.8 of the statement, on facts. */
final class RetentionPlanTest {
    private static final Statement STATEMENT = Example.statement();

    @ParameterizedTest
    @CsvFileSource(resources = "retention.csv", numLinesToSkip = 1)
    void worked_dates_come_out_of_facts(
            String id,
            String kind,
            LocalDate eventDay,
            String years,
            LocalDate lastDay,
            Instant deletableFrom) {
        LifeFacts facts =
                switch (kind) {
                    case "prospect" -> facts(eventDay, span("prospect", eventDay, null));
                    case "customer" -> facts(null, span("customer", eventDay, eventDay));
                    default -> vouchers(eventDay);
                };
        LocalDate kept =
                kind.equals("voucher")
                        ? RetentionPlan.statutory(STATEMENT, facts).getFirst().lastDay()
                        : RetentionPlan.lastDay(STATEMENT, facts);
        assertThat(kept).as("%s of %s", id, years).isEqualTo(lastDay);
        assertThat(new Kept(lastDay).deletableFrom(STATEMENT.zone())).isEqualTo(deletableFrom);
    }

    @Test
    void open_relationship_has_no_end() {
        LifeFacts facts =
                facts(
                        day("2026-01-01"),
                        span("prospect", day("2020-01-01"), null),
                        span("customer", day("2021-01-01"), null));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isNull();
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .extracting(KeptGroup::category, KeptGroup::lastDay, KeptGroup::rule)
                .contains(tuple("contact", null, "customer"));
    }

    @Test
    void relationship_that_began_anew_has_no_end_whatever_ended_before() {
        LifeFacts facts =
                facts(
                        null,
                        span("customer", day("2015-01-01"), day("2018-01-01")),
                        span("customer", day("2025-01-01"), null));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isNull();
    }

    @Test
    void prospect_who_never_did_anything_is_kept_from_the_day_of_collection() {
        LifeFacts facts = facts(null, span("prospect", day("2024-02-29"), null));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        // The last act was while a customer or on the last day: only the customer's clock runs.
        "2026-01-10, 2026-06-30, 2027-06-30",
        "2026-06-30, 2026-06-30, 2027-06-30",
        // Somebody whose customership has ended writes again: whichever reaches further.
        "2026-07-01, 2026-06-30, 2029-07-01",
        "2027-03-01, 2026-06-30, 2030-03-01",
    })
    void prospects_clock_runs_again_only_after_the_customers_end(
            LocalDate lastAct, LocalDate ended, LocalDate lastDay) {
        LifeFacts facts =
                facts(
                        lastAct,
                        span("prospect", day("2020-01-01"), day("2021-01-01")),
                        span("shortCustomer", day("2021-01-01"), ended));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo(lastDay);
    }

    @Test
    void of_several_relationships_the_one_that_reaches_furthest_counts() {
        LifeFacts facts =
                facts(
                        day("2026-05-01"),
                        span("customer", day("2019-01-01"), day("2022-06-30")),
                        span("customer", day("2020-01-01"), day("2023-12-31")),
                        span("prospect", day("2020-01-01"), null));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo("2029-05-01");
        assertThat(rule(facts)).isEqualTo("prospect");
    }

    @Test
    void of_two_that_reach_equally_far_the_later_of_the_statement_is_told() {
        LifeFacts facts =
                facts(
                        day("2026-05-01"),
                        span("member", day("2026-05-01"), null),
                        span("prospect", day("2026-05-01"), null));
        assertThat(rule(facts)).isEqualTo("member");
    }

    @Test
    void act_in_one_relationship_does_not_renew_another() {
        LifeFacts facts =
                facts(
                        day("2026-05-01"),
                        new Span("member", day("2020-01-01"), null, day("2025-01-01")),
                        new Span("updates", day("2026-05-01"), null, day("2026-05-01")));
        // A member's three years from the member's own act; one year of updates ends before.
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo("2028-01-01");
    }

    @Test
    void relationship_counted_from_collection_follows_what_was_collected_in_it_last() {
        LifeFacts facts =
                facts(
                        day("2026-05-01"),
                        new Span("updates", day("2024-01-01"), null, day("2026-02-01")));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo("2027-02-01");
    }

    @Test
    void voucher_is_kept_to_the_end_of_the_calendar_year_and_longer_than_the_person() {
        // Scenario A4 of the rules.
        LifeFacts facts =
                new LifeFacts(
                        null,
                        day("2020-01-01"),
                        List.of(span("customer", day("2020-01-01"), day("2026-06-30"))),
                        List.of(day("2025-03-31"), day("2026-12-31"), day("2024-12-31")));
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .containsExactly(
                        new KeptGroup("contact", day("2031-06-30"), "customer"),
                        new KeptGroup("vouchers", day("2032-12-31"), "voucher"));
        assertThat(RetentionPlan.statutory(STATEMENT, facts))
                .containsExactly(new KeptGroup("vouchers", day("2032-12-31"), "voucher"));
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo("2031-06-30");
    }

    @Test
    void person_without_vouchers_has_no_statutory_group() {
        LifeFacts facts = facts(null, span("customer", day("2020-01-01"), day("2026-06-30")));
        assertThat(RetentionPlan.statutory(STATEMENT, facts)).isEmpty();
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .extracting(KeptGroup::category)
                .containsExactly("contact");
    }

    @Test
    void category_with_its_own_rule_never_outlives_the_person() {
        LifeFacts facts =
                new LifeFacts(
                        day("2023-01-01"),
                        day("2026-11-24"),
                        List.of(span("prospect", day("2023-01-01"), null)),
                        List.of(),
                        Map.of("technical", day("2026-11-24")),
                        Map.of());
        LocalDate person = RetentionPlan.lastDay(STATEMENT, facts);
        assertThat(person).isEqualTo("2026-01-01");
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .contains(new KeptGroup("technical", person, "prospect"));
    }

    @Test
    void messages_are_kept_as_their_form_promised_however_long_the_person_is() {
        LifeFacts facts =
                sent(
                        span("customer", day("2020-01-01"), null),
                        Map.of("prospect", day("2026-11-24"), "updates", day("2027-01-01")));
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .containsExactly(
                        new KeptGroup("contact", null, "customer"),
                        new KeptGroup("messages", day("2029-11-24"), "prospect"),
                        new KeptGroup("technical", day("2027-01-31"), "ip"));
    }

    @Test
    void messages_go_with_the_person_at_last() {
        LifeFacts facts =
                sent(
                        span("shortCustomer", day("2020-01-01"), day("2026-11-24")),
                        Map.of("prospect", day("2026-11-24")));
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .contains(new KeptGroup("messages", day("2027-11-24"), "shortCustomer"));
    }

    @Test
    void what_became_known_of_the_person_is_kept_with_the_person_though_forms_ask_it() {
        LifeFacts facts =
                new LifeFacts(
                        null,
                        day("2020-01-01"),
                        List.of(span("customer", day("2020-01-01"), null)),
                        List.of(),
                        Map.of("messages", day("2020-01-01")),
                        Map.of("prospect", day("2026-11-24")));
        assertThat(RetentionPlan.of(STATEMENT, facts))
                .contains(new KeptGroup("messages", null, "customer"));
    }

    @Test
    void order_in_which_facts_are_told_changes_nothing() {
        List<Span> spans =
                new ArrayList<>(
                        List.of(
                                span("prospect", day("2019-01-01"), day("2020-01-01")),
                                span("customer", day("2020-01-01"), day("2022-02-28")),
                                span("member", day("2021-01-01"), null),
                                span("customer", day("2023-01-01"), day("2024-02-29"))));
        LifeFacts facts = new LifeFacts(day("2024-02-29"), day("2019-01-01"), spans, List.of());
        List<KeptGroup> plan = RetentionPlan.of(STATEMENT, facts);
        for (int i = 0; i < spans.size(); i++) {
            Collections.rotate(spans, 1);
            assertThat(
                            RetentionPlan.of(
                                    STATEMENT,
                                    new LifeFacts(
                                            facts.lastOwnActOn(),
                                            facts.collectedOn(),
                                            spans,
                                            List.of())))
                    .isEqualTo(plan);
        }
        assertThat(RetentionPlan.lastDay(STATEMENT, facts)).isEqualTo("2029-02-28");
    }

    @Test
    void later_fact_never_shortens_what_a_person_was_told() {
        for (LocalDate act : day("2024-01-01").datesUntil(day("2025-01-01")).toList()) {
            LifeFacts before = facts(act, span("prospect", act, null));
            LifeFacts after = facts(act.plusDays(1), span("prospect", act, null));
            assertThat(RetentionPlan.lastDay(STATEMENT, after))
                    .isAfterOrEqualTo(RetentionPlan.lastDay(STATEMENT, before));
        }
    }

    @Test
    void person_in_no_known_relationship_is_an_error() {
        assertThatThrownBy(() -> RetentionPlan.lastDay(STATEMENT, facts(day("2026-01-01"))))
                .hasMessage("a person in no relationship");
        LifeFacts unknown = facts(null, span("friend", day("2026-01-01"), null));
        assertThatThrownBy(() -> RetentionPlan.lastDay(STATEMENT, unknown))
                .hasMessage("no relationship 'friend'");
    }

    private static @Nullable String rule(LifeFacts facts) {
        return RetentionPlan.of(STATEMENT, facts).stream()
                .filter(group -> group.category().equals("contact"))
                .map(KeptGroup::rule)
                .findFirst()
                .orElse(null);
    }

    private static LifeFacts facts(@Nullable LocalDate lastOwnActOn, Span... spans) {
        LocalDate collectedOn = spans.length == 0 ? LocalDate.EPOCH : spans[0].startedOn();
        return new LifeFacts(lastOwnActOn, collectedOn, List.of(spans), List.of());
    }

    private static LifeFacts sent(Span span, Map<String, LocalDate> sent) {
        return new LifeFacts(null, span.startedOn(), List.of(span), List.of(), Map.of(), sent);
    }

    private static LifeFacts vouchers(LocalDate financialYearEnd) {
        Span customer = span("customer", financialYearEnd, financialYearEnd);
        return new LifeFacts(null, financialYearEnd, List.of(customer), List.of(financialYearEnd));
    }

    private static Span span(
            String relationship, LocalDate startedOn, @Nullable LocalDate endedOn) {
        return new Span(relationship, startedOn, endedOn);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
