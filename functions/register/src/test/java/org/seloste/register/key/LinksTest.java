package org.seloste.register.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

final class LinksTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String ONE = "{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"first\"}";
    private static final String TWO =
            "{\"lookup\":[\"1\"],\"link\":[\"2\",\"1\"],\"1\":\"first\",\"2\":\"second\"}";
    private static final String SECOND_ALONE =
            "{\"lookup\":[\"1\"],\"link\":[\"2\"],\"1\":\"first\",\"2\":\"second\"}";

    private final Links links = links(ONE);

    @Test
    void aTokenLeadsToWhatItWasMadeFor() {
        String token = links.token(Purpose.SUBMISSION, "some-id.1");

        assertThat(links.verify(Purpose.SUBMISSION, token, NOW)).contains("some-id.1");
        assertThat(token)
                .matches("[A-Za-z0-9_.-]+")
                .isEqualTo(links.token(Purpose.SUBMISSION, "some-id.1"));
    }

    @Test
    void aTokenForOnePurposeIsWorthlessForEveryOther() {
        for (Purpose made : Purpose.values()) {
            String token = links.token(made, "id");
            for (Purpose asked : Purpose.values()) {
                assertThat(links.verify(asked, token, NOW).isPresent()).isEqualTo(asked == made);
            }
        }
    }

    @Test
    void changingAnyCharacterOfATokenMakesItWorthless() {
        String token = links.token(Purpose.SUBMISSION, "some-id");
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(links.verify(Purpose.SUBMISSION, changed, NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "1", "1.", "1..", "1.x", "1.x.", ".x.y", "ä.ö.å"})
    void whatIsNoTokenLeadsNowhere(String token) {
        assertThat(links.verify(Purpose.SUBMISSION, token, NOW)).isEmpty();
    }

    @Test
    void aTokenOfAnOlderVersionHoldsForAsLongAsThatIsInForce() {
        String token = links.token(Purpose.SUBMISSION, "id");

        assertThat(links(TWO).verify(Purpose.SUBMISSION, token, NOW)).contains("id");
        assertThat(links(SECOND_ALONE).verify(Purpose.SUBMISSION, token, NOW)).isEmpty();
    }

    @Test
    void aVersionThatIsNewToAWarmFunctionIsReadFromTheSecret() {
        Links warm = links(ONE, TWO);
        String token = links(TWO).token(Purpose.SUBMISSION, "id");

        assertThat(warm.verify(Purpose.SUBMISSION, token, NOW)).contains("id");
    }

    @Test
    void inventedVersionsDoNotHaveTheSecretReadAgainAndAgain() {
        Deque<String> secrets = new ArrayDeque<>(List.of(ONE, ONE, TWO));
        Links warm = new Links(new Keys(() -> KeyRing.parse(secrets.pop())));

        for (int i = 0; i < 5; i++) {
            assertThat(warm.verify(Purpose.SUBMISSION, "9.id.hash", NOW)).isEmpty();
        }

        assertThat(secrets).hasSize(1);
        warm.verify(Purpose.SUBMISSION, "9.id.hash", NOW.plus(Duration.ofSeconds(61)));
        assertThat(secrets).isEmpty();
    }

    /** Links under a secret that changes from one reading to the next, and then no more. */
    private static Links links(String... secrets) {
        Deque<String> left = new ArrayDeque<>(List.of(secrets));
        return new Links(
                new Keys(() -> KeyRing.parse(left.size() > 1 ? left.pop() : left.getFirst())));
    }
}
