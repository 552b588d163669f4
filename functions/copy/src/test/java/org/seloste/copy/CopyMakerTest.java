package org.seloste.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.statement.KeptGroup;

import java.time.LocalDate;
import java.util.List;

class CopyMakerTest {
    @Test
    void ofWhatIsOver_noDayIsTold() {
        KeptGroup over = new KeptGroup("technical", LocalDate.parse("2026-12-24"), "technical");
        KeptGroup lasting = new KeptGroup("contact", null, "customer");
        KeptGroup kept = new KeptGroup("person", LocalDate.parse("2029-11-24"), "prospect");
        List<KeptGroup> all = List.of(over, lasting, kept);

        assertThat(CopyMaker.kept(all, LocalDate.parse("2026-12-24"))).isEqualTo(all);
        assertThat(CopyMaker.kept(all, LocalDate.parse("2026-12-25")))
                .containsExactly(lasting, kept);
    }
}
