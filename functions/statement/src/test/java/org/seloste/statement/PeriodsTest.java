package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Period;
import java.util.Map;

final class PeriodsTest {
    private static final Statement STATEMENT = Example.statement();

    @Test
    void only_the_named_period_is_another() {
        Statement changed = Periods.changed(STATEMENT, Map.of("prospect", Period.ofYears(2)));

        assertThat(changed.retentionRule("prospect").period()).isEqualTo(Period.ofYears(2));
        assertThat(Periods.changed(changed, Map.of("prospect", Period.ofYears(3))))
                .isEqualTo(STATEMENT);
    }

    @Test
    void period_of_no_rule_is_refused() {
        assertThatThrownBy(() -> Periods.changed(STATEMENT, Map.of("nothing", Period.ofYears(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }
}
