package org.seloste.register.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

final class TimedIdTest {
    private static final Instant END = Instant.parse("2026-11-27T10:00:00.999Z");

    @Test
    void whatIsSignedIsReadBackToTheSecond() {
        TimedId id = new TimedId("some.id", END);

        assertThat(TimedId.parse(id.signed())).contains(id);
        assertThat(id.end()).isEqualTo("2026-11-27T10:00:00Z");
    }

    @Test
    void aLinkCarriesItsEndUnderItsPurpose() {
        Link link = Link.until(Purpose.CONFIRMATION, "case", END);

        assertThat(link.purpose()).isEqualTo(Purpose.CONFIRMATION);
        assertThat(TimedId.parse(link.id())).contains(new TimedId("case", END));
    }

    @Test
    void isOverFromItsEndOn() {
        TimedId id = new TimedId("id", END);

        assertThat(id.isOver(id.end().minusMillis(1))).isFalse();
        assertThat(id.isOver(id.end())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", ".", ".5", "id.", "id.x", "id.1.", "id.99999999999999999999"})
    void whatHasNoEndIsNone(String signed) {
        assertThat(TimedId.parse(signed)).isEmpty();
    }

    @Test
    void anEndThatNoCalendarHasIsNone() {
        assertThat(TimedId.parse("id." + Long.MAX_VALUE)).isEmpty();
    }
}
