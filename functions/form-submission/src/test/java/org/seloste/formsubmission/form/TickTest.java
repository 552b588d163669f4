package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TickTest {
    @ParameterizedTest
    @ValueSource(strings = {"on", "1", "true", "TRUE", " yes "})
    void whatBrowsersAndScriptsSendForATick_isAYes(String value) {
        assertThat(Tick.of(List.of(value))).isEqualTo(Tick.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "off", "0", "false", "no"})
    void whatTheySendWithoutOne_isANo(String value) {
        assertThat(Tick.of(List.of(value))).isEqualTo(Tick.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "ei", "nej", "10", "on off"})
    void anythingElse_isNoConsent(String value) {
        assertThat(Tick.of(List.of(value))).isEqualTo(Tick.UNCLEAR);
    }

    @Test
    void aHiddenNoBeforeATick_isAYes() {
        assertThat(Tick.of(List.of("0", "1"))).isEqualTo(Tick.YES);
    }

    @Test
    void nothingSent_isANo() {
        assertThat(Tick.of(List.of())).isEqualTo(Tick.NO);
    }
}
