package org.seloste.register.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyRingTest {
    private static final String TWO_VERSIONS =
            """
            {"lookup":["2","1"],"link":["2"],"1":"first","2":"second","3":"put aside"}
            """;

    private final KeyRing ring = KeyRing.parse(TWO_VERSIONS);

    @Test
    void theNewestVersionComesFirst() {
        assertThat(ring.versions(Use.LOOKUP)).containsExactly("2", "1");
        assertThat(ring.newest(Use.LINK)).isEqualTo("2");
    }

    @Test
    void aHashIsTheSameForAsLongAsItsSeedIs() {
        assertThat(ring.hash(Use.LOOKUP, "1", "a@example.com"))
                .isEqualTo(KEY_1_OF_LOOKUP)
                .isEqualTo(
                        KeyRing.parse("{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"first\"}")
                                .hash(Use.LOOKUP, "1", "a@example.com"));
    }

    /** Computed with another implementation; a change of it would lose every person. */
    private static final String KEY_1_OF_LOOKUP = "WNhPMx36qUHiFhDZ6fpFqnx5Fkymlenb57J08dOBSBM";

    @Test
    void everyUseAndEveryVersionHasAHashOfItsOwn() {
        assertThat(ring.hash(Use.LOOKUP, "1", "text"))
                .isNotEqualTo(ring.hash(Use.LOOKUP, "2", "text"))
                .isNotEqualTo(ring.hash(Use.LINK, "1", "text"))
                .isNotEqualTo(ring.hash(Use.SOURCE, "1", "text"))
                .isNotEqualTo(ring.hash(Use.SUBMISSION, "1", "text"));
    }

    @Test
    void aSeedThatNoListNamesIsKept() {
        assertThat(ring.hash(Use.LOOKUP, "3", "text")).hasSize(43);
    }

    @Test
    void aVersionThatTheSecretLacksIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ring.hash(Use.LOOKUP, "4", "text"))
                .withMessage("the secret has no version '4'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidential",
                "[\"confidential\"]",
                "{\"1\":\"confidential\"",
                "{\"1\":\"confidential\"}",
                "{\"lookup\":[],\"link\":[\"1\"],\"1\":\"confidential\"}",
                "{\"lookup\":[\"1\"],\"1\":\"confidential\"}",
                "{\"lookup\":[\"2\"],\"link\":[\"1\"],\"1\":\"confidential\"}",
                "{\"lookup\":[\"a.b\"],\"link\":[\"1\"],\"1\":\"confidential\",\"a.b\":\"x\"}"
            })
    void aSecretThatDoesNotHoldTogetherIsRefusedWithoutBeingQuoted(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.parse(secret))
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("confidential"))
                .withMessageStartingWith("the secret");
    }

    @Test
    void itsDescriptionShowsNoSeed() {
        assertThat(ring.toString()).contains("lookup").doesNotContain("first", "second", "aside");
    }
}
