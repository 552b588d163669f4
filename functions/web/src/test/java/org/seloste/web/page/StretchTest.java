package org.seloste.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {
    @Test
    void theNumberOfARequest_isKeptWhole() {
        assertThat(Stretch.of("Pyyntösi 2026-7KQ2MX"))
                .containsExactly(
                        new Stretch("Pyyntösi ", false),
                        new Stretch("2026-7KQ2MX", true),
                        new Stretch("", false));
    }

    @Test
    void whatHasNone_isOneStretch() {
        assertThat(Stretch.of("Kiitos")).containsExactly(new Stretch("Kiitos", false));
    }
}
