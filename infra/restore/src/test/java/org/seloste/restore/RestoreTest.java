package org.seloste.restore;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seloste.register.storage.Aws;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
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
                .startsWith("RestoreTableToPointInTime", "UpdateTable")
                .containsOnlyOnce("TagResource");
        assertThat(aws.bodies("RestoreTableToPointInTime"))
                .singleElement()
                .asString()
                .contains("\"BillingModeOverride\":\"PAY_PER_REQUEST\"");
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

    /** Time to Live would take what must stay; a backup would have those who left. */
    @Test
    void timeToLiveAndBackupsComeOnlyWhenEverythingIsDoneAgain() {
        aws.with("Register");

        run("--to", "Register-2");

        assertThat(aws.changes())
                .endsWith("TransactWriteItems", "UpdateTimeToLive", "UpdateContinuousBackups");
    }

    @Test
    void backupsThatAreBeingPreparedAreWaitedFor() throws InterruptedException {
        aws.with("Register").with("Copy").preparingBackups(2);
        try (TableItems tables = new TableItems(new Aws(aws.environment()), Duration.ZERO)) {
            assertThat(tables.backups("Copy")).isTrue();
        }

        assertThat(aws.changes())
                .containsExactly(
                        "UpdateContinuousBackups",
                        "UpdateContinuousBackups",
                        "UpdateContinuousBackups");
    }

    @Test
    void whereThereAreNoTagsAndNoBackupsThatIsSaid() {
        aws.with("Register").with("Copy").withoutTagsAndBackups();

        assertThat(run("--copy", "Copy")).isZero();

        assertThat(words()).contains("No tags on the new table", "No backups of the new table");
    }

    /** A restore takes its time, and people ask meanwhile. */
    @Test
    void eachLookGoesAsFarAsTheTimeThatItIsThen() {
        aws.with("Register");
        Instant later = NOW.plusSeconds(3600);
        Iterator<Instant> times = List.of(NOW, NOW, later).iterator();

        run(times::next, "--to", "Register-2");

        assertThat(aws.bodies("Query")).anyMatch(body -> body.contains("2026-11-24T12:00:00"));
        assertThat(aws.bodies("Query").getLast()).contains("2026-11-24T13:00:00");
    }

    @Test
    void helpSaysHowToCallIt() {
        assertThat(run("--help")).isZero();
        assertThat(words()).contains("--stack-table");
    }

    private int run(String... arguments) {
        return run(InstantSource.fixed(NOW), arguments);
    }

    private int run(InstantSource clock, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1) {
            all.addAll(List.of("--at", "2026-11-24T10:00:00Z"));
        }
        try (PrintStream out = new PrintStream(said, true, UTF_8)) {
            return Main.run(all, aws.environment(), clock, out);
        }
    }

    private String words() {
        return said.toString(UTF_8);
    }
}
