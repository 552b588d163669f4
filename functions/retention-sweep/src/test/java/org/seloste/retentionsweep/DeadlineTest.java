package org.seloste.retentionsweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

final class DeadlineTest {
    @Test
    void casesGetMostOfTheTimeAndSomeIsLeftInTheEnd() {
        Deadline deadline = Deadline.within(Duration.ofSeconds(900));

        assertThat(deadline.cases()).isEqualTo(Duration.ofSeconds(704));
        assertThat(deadline.journal()).isEqualTo(Duration.ofSeconds(176));
    }

    @Test
    void withoutTimeNothingIsBegun() {
        assertThat(Deadline.within(Duration.ofSeconds(5)))
                .isEqualTo(new Deadline(Duration.ZERO, Duration.ZERO));
    }
}
