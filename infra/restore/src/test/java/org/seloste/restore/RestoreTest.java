package org.seloste.restore;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seloste.register.storage.Aws;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The command against an AWS that remembers what it was asked for. */
final class RestoreTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final FakeAws aws = new FakeAws();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aNewTableIsRestoredMadeTheRegisters_andOnlyThenToldHowToDeploy() {
        aws.with("Register");

        assertThat(run("--to", "Register-2")).isZero();

        assertThat(aws.changes())
                .startsWith("RestoreTableToPointInTime", "UpdateTable", "UpdateTimeToLive");
        assertThat(words())
                .contains(
                        "RegisterTableName=Register-2 RegisterStreamLabel=label-7",
                        "The second look found nothing to do");
        assertThat(words().indexOf("sam deploy")).isGreaterThan(words().indexOf("Done again"));
    }

    @Test
    void aTableThatIsThereIsNotRestoredAgain() {
        aws.with("Register").with("Copy");

        assertThat(run("--copy", "Copy")).isZero();

        assertThat(aws.changes()).doesNotContain("RestoreTableToPointInTime");
    }

    @Test
    void aCopyThatIsNotThereIsSaid_withHowToCallIt() {
        assertThat(run("--copy", "Nowhere")).isEqualTo(2);

        assertThat(words()).contains("There is no table Nowhere.", "--stack-table");
        assertThat(words()).doesNotContain("sam deploy");
    }

    @Test
    void whereAwsCannotBeReachedNothingWasBegun() {
        aws.close();

        assertThat(run("--copy", "Copy")).isEqualTo(2);

        assertThat(words()).contains("Nothing was begun").doesNotContain("where it stopped");
    }

    @Test
    void whatWasBegunAndFailedGoesOnWhenTheCommandIsRunAgain() {
        aws.with("Register").refusing("UpdateTimeToLive");

        assertThat(run("--to", "Register-2")).isEqualTo(2);

        assertThat(words()).contains("goes on where it stopped").doesNotContain("Nothing was");
    }

    @Test
    void tagsOfOnesOwnAndBackupsComeAlong() {
        aws.with("Register").with("Copy");
        try (TableItems tables = new TableItems(new Aws(aws.environment()))) {
            tables.tags("Register", "Copy");
            tables.backups("Copy");
        }

        assertThat(aws.changes()).containsExactly("TagResource", "UpdateContinuousBackups");
    }

    @Test
    void helpSaysHowToCallIt() {
        assertThat(run("--help")).isZero();
        assertThat(words()).contains("--stack-table");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1) {
            all.addAll(List.of("--at", "2026-11-24T10:00:00Z"));
        }
        try (PrintStream out = new PrintStream(said, true, UTF_8)) {
            return Main.run(all, aws.environment(), NOW, out);
        }
    }

    private String words() {
        return said.toString(UTF_8);
    }
}
