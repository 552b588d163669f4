package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusalGroundTest {
    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void absolute_right_can_be_refused_on_no_ground(Right right) {
        assertThat(RefusalGround.against(right)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void each_other_right_has_grounds_and_each_names_its_provision(Right right) {
        assertThat(RefusalGround.against(right))
                .contains(RefusalGround.EXCESSIVE, RefusalGround.NOT_IDENTIFIED)
                .allSatisfy(ground -> assertThat(ground.article(right)).matches("\\d\\d.*"));
    }

    @Test
    void provision_follows_the_right_that_is_refused() {
        assertThat(RefusalGround.GROUND_NOT_MET.article(Right.ERASURE)).isEqualTo("17(1)");
        assertThat(RefusalGround.GROUND_NOT_MET.article(Right.RESTRICTION)).isEqualTo("18(1)");
        assertThatThrownBy(() -> RefusalGround.LEGAL_OBLIGATION.article(Right.ACCESS))
                .hasMessage("LEGAL_OBLIGATION is no ground against ACCESS");
    }
}
