package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;

import org.junit.jupiter.api.Test;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class CaseTest {
    private static final Case CASE =
            new Case(
                    "AAAAAAAAAAAAAAAAAAAAAA",
                    1,
                    new Asker("fi", null, null, "hash"),
                    new Arrived(Channel.FORM, NOW, LocalDate.parse("2026-11-24"), "2018"),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    Upkeep.NEW);

    @Test
    void nothingIsToldToHaveHappenedBeforeWhatItFollowed() {
        Instant began = NOW.minusSeconds(60);

        Case erased =
                CASE.with(Step.of(NOW, Step.Kind.ERASING, List.of(Right.ERASURE)))
                        .with(Step.of(began, Step.Kind.ERASED, List.of(Right.ERASURE)));

        assertThat(erased.history()).extracting(Step::at).containsExactly(NOW, NOW);
    }
}
