package org.seloste.register.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.Set;

final class CodesTest {
    private static final String ONE = "{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"first\"}";
    private static final String TWO =
            "{\"lookup\":[\"1\"],\"link\":[\"2\",\"1\"],\"1\":\"first\",\"2\":\"second\"}";
    private static final String SECOND_ALONE =
            "{\"lookup\":[\"1\"],\"link\":[\"2\"],\"1\":\"first\",\"2\":\"second\"}";

    private final Codes codes = codes(ONE);

    @Test
    void aCodeIsSixDigitsAndTheSameEachTime() {
        assertThat(codes.code("case", 1)).matches("[0-9]{6}").isEqualTo(codes.code("case", 1));
    }

    @Test
    void casesAndSerialsHaveCodesOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        for (int serial = 1; serial <= 100; serial++) {
            seen.add(codes.code("case", serial));
            seen.add(codes.code("other", serial));
        }

        assertThat(seen).hasSizeGreaterThan(190);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", " %s\u00a0%s\t", "%s-%s", "%s%s\n"})
    void isRightHoweverItIsSpaced(String typed) {
        String code = codes.code("case", 3);

        String spaced = typed.formatted(code.substring(0, 3), code.substring(3));
        assertThat(codes.isRight("case", 3, spaced)).isTrue();
    }

    @Test
    void isWrongForAnotherSerialOrCaseAndWhenItIsNoCode() {
        String code = codes.code("case", 3);

        assertThat(codes.isRight("case", 4, code)).isFalse();
        assertThat(codes.isRight("other", 3, code)).isFalse();
        assertThat(codes.isRight("case", 3, code + "0")).isFalse();
        assertThat(codes.isRight("case", 3, "")).isFalse();
        assertThat(codes.isRight("case", 3, "ä")).isFalse();
    }

    @Test
    void anOlderKeyInForceStillMakesItRight() {
        String code = codes.code("case", 1);

        assertThat(codes(TWO).isRight("case", 1, code)).isTrue();
        assertThat(codes(SECOND_ALONE).isRight("case", 1, code)).isFalse();
    }

    private static Codes codes(String secret) {
        return new Codes(new Keys(() -> KeyRing.parse(secret)));
    }
}
