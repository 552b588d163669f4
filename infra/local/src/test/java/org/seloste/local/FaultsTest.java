package org.seloste.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.random.RandomGenerator;

class FaultsTest {
    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({
        "0.0, true, CONFLICT",
        "0.29, true, CONFLICT",
        "0.3, true, THROTTLE",
        "0.35, true, TIMEOUT",
        "0.99, true, NONE",
        "0.0, false, THROTTLE",
        "0.1, false, TIMEOUT",
        "0.9, false, NONE",
    })
    void sharesFollowOneAnother(double drawn, boolean transaction, Faults.Fault fault) {
        faults.order(new Faults.Rates(0.3, 0.05, 0.1));

        assertThat(faults.draw(fixed(drawn), transaction)).isEqualTo(fault);
    }

    @Test
    void nothingGoesWrongUnlessOrdered() {
        assertThat(faults.draw(fixed(0), true)).isEqualTo(Faults.Fault.NONE);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0, 0", "0, 1.1, 0", "0.5, 0.5, 0.5", "NaN, 0, 0"})
    void impossibleSharesAreRefused(double conflicts, double throttles, double timeouts) {
        assertThatThrownBy(() -> new Faults.Rates(conflicts, throttles, timeouts))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RandomGenerator fixed(double drawn) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return drawn;
            }
        };
    }
}
