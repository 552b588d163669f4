package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.form;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.RandomId;
import org.seloste.register.testing.Example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class SubmissionKeyTest {
    private static final KeyRing RING = Example.keys().current();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void theSameContentOnTheSameDayHasTheSameKey() {
        assertThat(derived("a@example.com", Map.of("name", "a"), "n", DAY))
                .isEqualTo(derived("A@example.com", Map.of("name", "a"), "n", DAY));
    }

    @Test
    void aNonceThatIsTheSameForAllVisitorsSwallowsNobody() {
        assertThat(derived("a@example.com", Map.of("name", "a"), "n", DAY))
                .isNotEqualTo(derived("b@example.com", Map.of("name", "a"), "n", DAY))
                .isNotEqualTo(derived("a@example.com", Map.of("name", "b"), "n", DAY))
                .isNotEqualTo(derived("a@example.com", Map.of("name", "a"), null, DAY))
                .isNotEqualTo(derived("a@example.com", Map.of("name", "a"), "n", DAY.plusDays(1)));
    }

    @Test
    void theSameLettersCutElsewhereAreAnotherContent() {
        assertThat(derived("a@example.com", Map.of("name", "ab", "topic", "c"), null, DAY))
                .isNotEqualTo(
                        derived("a@example.com", Map.of("name", "a", "topic", "bc"), null, DAY));
    }

    @Test
    void aTickedConsentIsContent() {
        assertThat(
                        SubmissionKey.derived(
                                RING,
                                form("contact"),
                                address("a@example.com"),
                                Map.of(),
                                List.of("marketing"),
                                null,
                                DAY))
                .isNotEqualTo(derived("a@example.com", Map.of(), null, DAY));
    }

    @Test
    void everyKeyIsAsLongAsAnId() {
        assertThat(SubmissionKey.given(RING, "x".repeat(300)).value()).hasSize(RandomId.LENGTH);
    }

    private static SubmissionKey derived(
            String from, Map<String, String> values, @Nullable String nonce, LocalDate day) {
        return SubmissionKey.derived(
                RING, form("contact"), address(from), values, List.of(), nonce, day);
    }
}
