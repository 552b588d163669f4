package org.seloste.journalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The check in another language, where there is one. */
final class SecondOpinionTest {
    private final SealedCopy copy = new SealedCopy("1", "seed");

    @TempDir private Path directory;

    private record Opinion(int exitCode, String printed) {}

    @Test
    void aSealedJournalIsIntactAndNamesItsLastSeal() throws Exception {
        Opinion opinion = ask();

        assertThat(opinion.exitCode()).as(opinion.printed()).isZero();
        assertThat(opinion.printed())
                .contains("6 entries under 3 seals, 0 pruned", copy.anchors.getLast());
    }

    @Test
    void anEntryThatIsGoneIsNamed() throws Exception {
        copy.entries.remove(2);

        Opinion opinion = ask();

        assertThat(opinion.exitCode()).isOne();
        assertThat(opinion.printed()).contains("entry 2026-11-24T01:10:00.000Z");
    }

    @Test
    void aPrunedMonthIsNotMissed() throws Exception {
        copy.mark("EVIDENCE");
        copy.entries.clear();

        Opinion opinion = ask();

        assertThat(opinion.exitCode()).as(opinion.printed()).isZero();
        assertThat(opinion.printed()).contains("6 pruned");
    }

    /** Anybody can compute what an empty key makes of a text. */
    @ParameterizedTest
    @CsvSource({"9, ''", "9, seed", "lookup, ''"})
    void aMarkOrASealUnderAKeyThatTheSecretLacksIsOfNoUse(String version, String seed)
            throws Exception {
        SealedCopy forged = new SealedCopy(version, seed);
        forged.mark("EVIDENCE");

        copy.entries.clear();
        copy.marks.addAll(forged.marks);
        Opinion ofMark = ask();
        copy.marks.clear();
        copy.seals.clear();
        copy.entries.addAll(forged.entries);
        copy.seals.addAll(forged.seals);
        Opinion ofSeal = ask();

        assertThat(ofMark.exitCode()).as(ofMark.printed()).isOne();
        assertThat(ofMark.printed()).contains("mark EVIDENCE#2026-11", "key " + version);
        assertThat(ofSeal.exitCode()).as(ofSeal.printed()).isOne();
        assertThat(ofSeal.printed()).contains("seal 2026-11-24T00", "key " + version);
    }

    @Test
    void anAnchorThatIsThereIsFound() throws Exception {
        for (String anchor : copy.anchors) {
            Opinion opinion = ask("--anchor", anchor);
            assertThat(opinion.exitCode()).as(opinion.printed()).isZero();
        }
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheAnchor() throws Exception {
        copy.seals.removeLast();

        Opinion opinion = ask("--anchor", copy.anchors.getLast());

        assertThat(opinion.exitCode()).isOne();
        assertThat(opinion.printed()).contains("seal 3 is missing");

        copy.seals.clear();
        copy.entries.clear();
        assertThat(ask("--anchor", copy.anchors.getFirst()).exitCode()).isOne();
    }

    @Test
    void anAnchorOfAnotherJournalIsFound() throws Exception {
        Opinion opinion = ask("--anchor", new SealedCopy("1", "other").anchors.getFirst());

        assertThat(opinion.exitCode()).isOne();
        assertThat(opinion.printed()).contains("anchor 1");
    }

    @Test
    void whatIsNoAnchorIsNoVerdict() throws Exception {
        assertThat(ask("--anchor", "3:x").exitCode()).isEqualTo(2);
    }

    @Test
    void whereNothingIsSealedNobodyCanTell() throws Exception {
        copy.seals.clear();

        Opinion opinion = ask();

        assertThat(opinion.exitCode()).isEqualTo(2);
        assertThat(opinion.printed()).contains("6 entries, and nothing is sealed");

        copy.entries.clear();
        assertThat(ask().exitCode()).isEqualTo(2);
    }

    @Test
    void entriesThatHaveWaitedForASealForHoursAreToldOf() throws Exception {
        copy.addUnsealed(4);
        Opinion soon = ask();
        copy.addUnsealed(6);
        Opinion late = ask();

        assertThat(soon.exitCode()).isZero();
        assertThat(soon.printed()).contains("1 younger entries");
        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.printed()).contains("Nothing was sealed for 3 hours");
        assertThat(ask("--anchor", copy.anchors.getLast()).exitCode()).isZero();
    }

    private Opinion ask(String... arguments) throws Exception {
        Path journal = Files.writeString(directory.resolve("journal.json"), copy.json());
        List<String> command = new ArrayList<>(List.of("python3", "check-seals.py"));
        command.addAll(List.of(arguments));
        command.add(journal.toString());
        Process python;
        try {
            python = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            assumeTrue(false, "no python3 on this machine");
            throw absent;
        }
        try (OutputStream secret = python.getOutputStream()) {
            secret.write(SealedCopy.SECRET.getBytes(UTF_8));
        } catch (IOException _) {
            // It may have ended before it read the secret, with something to say.
        }
        String printed = new String(python.getInputStream().readAllBytes(), UTF_8);
        return new Opinion(python.waitFor(), printed);
    }
}
