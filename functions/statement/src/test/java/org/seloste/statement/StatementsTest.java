package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

final class StatementsTest {
    private final Statement statement = Example.statement();

    @Test
    void compiled_statement_is_read() {
        assertThat(statement.controller().website()).isEqualTo(URI.create("https://example.com"));
        assertThat(statement.controller().businessId()).isNull();
        assertThat(statement.defaultLanguage()).isEqualTo("fi");
        assertThat(statement.currentVersion().date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(statement.register().name().in("fi")).isEqualTo("Esimerkin rekisteri");
        assertThat(statement.field("topic").options())
                .extracting(Field.Option::key)
                .containsExactly("other");
        assertThat(statement.purpose("service").basis()).isEqualTo(Basis.LEGITIMATE_INTEREST);
        assertThat(statement.source("web_form").fromPerson()).isTrue();
        assertThat(statement.limits()).isEqualTo(new Limits(30, 3));
        assertThat(statement.requests().answer()).isEqualTo(Period.ofMonths(1));
        assertThat(statement.requests().confirmation()).isEqualTo(Duration.ofHours(72));
        assertThat(statement.requests().codeTries()).isEqualTo(5);
        assertThat(statement.requests().notification()).isEqualTo("info@example.com");
    }

    @Test
    void category_that_the_law_makes_one_keep_names_the_fields_it_keeps_with_it() {
        assertThat(statement.statutoryCategories()).containsExactly(statement.category("vouchers"));
        assertThat(statement.category("vouchers").keeps()).containsExactly("name");
        assertThat(statement.isStatutory(statement.category("technical"))).isFalse();
        assertThat(statement.isStatutory(statement.category("contact"))).isFalse();
    }

    @Test
    void form_leads_to_its_fields_and_its_retention() {
        Form form = statement.findForm("contact").orElseThrow();
        Field message = statement.field("message");
        Field name = statement.field("name");

        assertThat(statement.emailField(form).key()).isEqualTo("email");
        assertThat(statement.retentionOf(form).period()).isEqualTo(Period.ofYears(3));
        assertThat(form.fields().get(0).labelOf(message).in("fi")).isEqualTo("Mitä mietit?");
        assertThat(form.fields().get(2).labelOf(name).in("fi")).isEqualTo("Nimi");
        assertThat(form.asksFor("marketing")).isTrue();
        assertThat(form.asksFor("phone")).isFalse();
    }

    @Test
    void unknown_key_is_an_error_that_names_it() {
        assertThat(statement.findForm("other")).isEmpty();
        assertThatThrownBy(() -> statement.field("x")).hasMessage("no field 'x'");
        assertThatThrownBy(() -> statement.category("x")).hasMessage("no category 'x'");
        assertThatThrownBy(() -> statement.purpose("x")).hasMessage("no purpose 'x'");
        assertThatThrownBy(() -> statement.source("x")).hasMessage("no source 'x'");
        assertThatThrownBy(() -> statement.relationship("x")).hasMessage("no relationship 'x'");
        assertThatThrownBy(() -> statement.retentionRule("x")).hasMessage("no retention 'x'");
        assertThatThrownBy(() -> statement.register().name().in("sv"))
                .hasMessage("no text in 'sv', only in [fi]");
    }

    @Test
    void holiday_beyond_the_table_is_an_error_and_never_a_guess() {
        Holidays holidays = statement.holidays();
        assertThat(holidays.contains(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2026, 12, 24))).isFalse();
        assertThatThrownBy(() -> holidays.contains(LocalDate.of(2027, 1, 1)))
                .hasMessage("holidays are known for 2026-2026, not for 2027-01-01");
    }

    @Test
    void what_is_not_said_is_a_gap() {
        assertThat(Gaps.of(statement)).containsExactly(Gap.values());
        assertThat(Gap.G4.path()).isEqualTo("transfers.safeguard");
        assertThat(Gap.G4.key()).isEqualTo("gaps.G4");
    }
}
