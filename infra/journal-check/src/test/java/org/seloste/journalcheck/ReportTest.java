package org.seloste.journalcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Change;
import org.seloste.register.journal.Verdict.Intact;
import org.seloste.register.journal.Verdict.What;

import java.time.Duration;
import java.time.Instant;

final class ReportTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Anchor LAST = new Anchor(56, "aGFzaA");

    @Test
    void anIntactJournalSaysWhatToKeepElsewhere() {
        Report report = Report.of(sealedUntil(NOW.minus(Duration.ofHours(1))), NOW);

        assertThat(report.exitCode()).isZero();
        assertThat(report.text()).contains("1234 entries under 56 seals", "56:aGFzaA");
        assertThat(report.text()).doesNotContain("But nothing");
    }

    @Test
    void sealsThatEndLongAgoAreAReasonToLookAtTheLog() {
        Report report = Report.of(sealedUntil(NOW.minus(Duration.ofHours(30))), NOW);

        assertThat(report.exitCode()).isZero();
        assertThat(report.text()).contains("nothing was sealed for 30 hours");
    }

    @Test
    void aJournalWithoutSealsIsNoFault() {
        Report report = Report.of(new Intact(null, null, 0, 0, 0, null), NOW);

        assertThat(report.exitCode()).isZero();
        assertThat(report.text()).startsWith("Nothing is sealed yet");
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aDifferenceNamesItsPlaceAndWhatHappened(Change change) {
        Report report = Report.of(new Broken(What.ENTRY, change, "J#2026-11#2 / key"), NOW);

        assertThat(report.exitCode()).isOne();
        assertThat(report.text()).contains("NOT as it was sealed", "J#2026-11#2 / key");
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void whateverDiffersIsSaid(What what) {
        String text = Report.of(new Broken(what, Change.CHANGED, "place"), NOW).text();

        assertThat(text).contains("The first difference, in " + (what == What.ENTRY ? "an" : ""));
    }

    @Test
    void whatWasPrunedIsCountedApart() {
        Intact intact = new Intact(Instant.EPOCH, NOW, 7, 400, 2, LAST);

        assertThat(Report.of(intact, NOW).text()).contains("7 entries", "400 more lay there");
    }

    private static Intact sealedUntil(Instant to) {
        return new Intact(Instant.parse("2026-01-01T00:00:00Z"), to, 1234, 0, 56, LAST);
    }
}
