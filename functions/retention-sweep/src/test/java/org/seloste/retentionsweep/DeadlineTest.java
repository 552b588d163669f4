package org.seloste.retentionsweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

final class DeadlineTest {
    @Test
    void personsGetMostOfTheTimeAndSomeIsLeftInTheEnd() {
        Deadline deadline = Deadline.within(Duration.ofSeconds(900));

        assertThat(deadline.cases()).isEqualTo(Duration.ofSeconds(264));
        assertThat(deadline.persons()).isEqualTo(Duration.ofSeconds(440));
        assertThat(deadline.journal()).isEqualTo(Duration.ofSeconds(88));
        assertThat(deadline.telling()).isEqualTo(Duration.ofSeconds(88));
    }

    @Test
    void withoutTimeNothingIsBegun() {
        Duration none = Duration.ZERO;

        assertThat(Deadline.within(Duration.ofSeconds(5)))
                .isEqualTo(new Deadline(none, none, none, none));
    }
}
