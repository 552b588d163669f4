package org.seloste.formsubmission.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.TestKeys;

import java.time.Instant;

class FormStampTest {
    private static final Instant SHOWN = Instant.parse("2026-11-24T10:00:00Z");

    private final FormStamp stamp = new FormStamp(TestKeys.keys());
    private final String issued = stamp.issue("contact", "nonce", SHOWN);

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void aFormBackAtOnce_isTooFast(long seconds) {
        assertThat(stamp.tooFast("contact", "nonce", issued, SHOWN.plusSeconds(seconds))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 60, 100_000_000})
    void aFormBackLater_isNot(long seconds) {
        assertThat(stamp.tooFast("contact", "nonce", issued, SHOWN.plusSeconds(seconds))).isFalse();
    }

    @Test
    void aStampOfAnotherFormOrNonce_isNotOurs() {
        assertThat(stamp.isOurs("contact", "nonce", issued)).isTrue();
        assertThat(stamp.isOurs("order", "nonce", issued)).isFalse();
        assertThat(stamp.isOurs("contact", "other", issued)).isFalse();
        assertThat(stamp.isOurs("contact", "nonce", issued + "x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                "-1.abc",
                "x.abc",
                "99999999999999999999.abc",
                "1764000000.abc",
                "\u0661.abc"
            })
    void whatIsNoStamp_saysNothing(String invented) {
        assertThat(stamp.isOurs("contact", "nonce", invented)).isFalse();
        assertThat(stamp.tooFast("contact", "nonce", invented, SHOWN)).isFalse();
    }

    @Test
    void anEarlierTime_cannotBeWrittenIntoIt() {
        String signature = issued.substring(issued.indexOf('.'));
        String earlier = SHOWN.minusSeconds(60).getEpochSecond() + signature;
        assertThat(stamp.isOurs("contact", "nonce", earlier)).isFalse();
    }
}
