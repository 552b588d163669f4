package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class JoinedTest {
    @Test
    void namesStandBesideEachOther() {
        assertThat(Joined.of(List.of("Email", "Name"))).isEqualTo("Email, Name");
    }

    @Test
    void sentencesFollowEachOther() {
        assertThat(Joined.of(List.of("To answer you.", "To keep in touch.")))
                .isEqualTo("To answer you. To keep in touch.");
        assertThat(Joined.of(List.of("To answer you", "To keep in touch.")))
                .isEqualTo("To answer you. To keep in touch.");
    }

    @Test
    void oneAloneIsAsItIs() {
        assertThat(Joined.of(List.of("To answer you"))).isEqualTo("To answer you");
    }
}
