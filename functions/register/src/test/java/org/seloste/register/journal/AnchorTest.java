package org.seloste.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnchorTest {
    @Test
    void isReadAsItIsWritten() {
        Anchor anchor = new Anchor(12, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

        assertThat(Anchor.parse(anchor.toString())).isEqualTo(anchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", ":hash", "12:", "twelve:hash", "1:xx"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Anchor.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
