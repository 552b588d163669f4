package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.statement.FormCheck.Complete;
import org.seloste.statement.FormCheck.Fault;
import org.seloste.statement.FormCheck.Faulty;

import java.util.List;
import java.util.Map;

final class FormRulesTest {
    private final Statement statement = Example.statement();
    private final FormRules rules =
            new FormRules(statement, statement.findForm("contact").orElseThrow());

    @Test
    void filled_in_form_is_complete_in_the_order_of_the_form() {
        FormCheck check =
                rules.check(Map.of("name", " Maija ", "email", "A@B.fi", "message", "Hei\r\n!"));

        assertThat(check)
                .isEqualTo(
                        new Complete(
                                new EmailAddress("A@b.fi", "a@b.fi"),
                                Map.of("message", "Hei\n!", "email", "A@b.fi", "name", "Maija"),
                                List.of()));
        assertThat(((Complete) check).values().keySet())
                .containsExactly("message", "email", "name");
        assertThat(check.toString()).doesNotContain("Maija");
    }

    @Test
    void every_fault_is_told_at_once() {
        Map<String, String> given = Map.of("email", "x", "topic", "none", "ssn", "1");
        assertThat(rules.check(given))
                .isEqualTo(
                        new Faulty(
                                List.of(
                                        new Fault("message", FieldProblem.REQUIRED),
                                        new Fault("email", FieldProblem.NOT_EMAIL),
                                        new Fault("topic", FieldProblem.NOT_CHOICE),
                                        new Fault("ssn", FieldProblem.UNKNOWN_FIELD))));
    }

    @ParameterizedTest
    @CsvSource({"on, true", "true, true", "1, true", "'', false", "false, false", "Off, false"})
    void consent_is_given_only_by_a_ticked_box(String sent, boolean ticked) {
        FormCheck check =
                rules.check(Map.of("email", "a@b.fi", "message", "Hei", "marketing", sent));
        assertThat(((Complete) check).consents().contains("marketing")).isEqualTo(ticked);
    }
}
