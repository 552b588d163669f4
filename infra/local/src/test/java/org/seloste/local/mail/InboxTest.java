package org.seloste.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

class InboxTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Inbox inbox = Inbox.inMemory(() -> NOW, () -> NOW);

    @Test
    void listsTheNewestFirst() {
        Mails.take(inbox, "a@example.net");
        Mails.take(inbox, "b@example.net");

        assertThat(inbox.list()).extracting(ReceivedMail::number).containsExactly(2L, 1L);
        assertThat(inbox.latest().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void findsTheNewestMailToAnAddressWhateverItsCaseOrNameBeforeIt() {
        Mails.take(inbox, "Maija <Maija@example.net>");
        Mails.take(inbox, "b@example.net");

        assertThat(inbox.latest("maija@EXAMPLE.net").orElseThrow().number()).isEqualTo(1);
        assertThat(inbox.to("maija@example.net")).hasSize(1);
        assertThat(inbox.latest("nobody@example.net")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "maija, 1",
        "SAIMME viestisi, 2",
        "maija nobody, 0",
        "submission_received, 2",
        "säilytämme, 2"
    })
    void findsMailsThatHaveEveryWord(String search, int found) {
        Mails.take(inbox, "maija@example.net");
        Mails.take(inbox, "b@example.net");

        assertThat(inbox.search(search)).hasSize(found);
    }

    @Test
    void countsAMailAsUnreadUntilItIsMarked() {
        Mails.take(inbox, "a@example.net");

        inbox.mark(1, true);
        assertThat(inbox.unread()).isZero();

        inbox.mark(1, false);
        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void bringsBackWhatWasDeletedInItsOrder() {
        Mails.take(inbox, "a@example.net");
        Mails.take(inbox, "b@example.net");

        assertThat(inbox.deleteAll()).isEqualTo(2);
        Mails.take(inbox, "c@example.net");

        assertThat(inbox.undo()).isEqualTo(2);
        assertThat(inbox.list()).extracting(ReceivedMail::number).containsExactly(3L, 2L, 1L);
        assertThat(inbox.undo()).isZero();
    }

    @Test
    void keepsTheUndoWhenThereIsNothingToDelete() {
        Mails.take(inbox, "a@example.net");
        inbox.deleteAll();

        inbox.deleteAll();

        assertThat(inbox.undoable()).isEqualTo(1);
    }

    @Test
    void deletesOnlyWhatWasAskedFor() {
        Mails.take(inbox, "a@example.net");
        Mails.take(inbox, "b@example.net");

        inbox.delete(mail -> mail.matches("a@example.net"));

        assertThat(inbox.list()).extracting(ReceivedMail::number).containsExactly(2L);
    }

    @Test
    void tellsOfEachChange() {
        AtomicInteger told = new AtomicInteger();
        inbox.onChange(told::incrementAndGet);

        Mails.take(inbox, "a@example.net");
        inbox.mark(1, true);
        inbox.mark(1, true);
        inbox.mark(9, true);
        inbox.deleteAll();
        inbox.undo();

        assertThat(told).hasValue(4);
    }

    @Test
    void beginsWithWhatItFindsInItsDirectory(@TempDir Path directory) {
        Inbox before = Inbox.in(directory, () -> NOW, () -> NOW);
        Mails.take(before, "a@example.net");
        Mails.take(before, "b@example.net");
        Mails.take(before, "c@example.net");
        before.mark(2, true);
        before.delete(mail -> mail.number() == 1);

        Inbox after = Inbox.in(directory, () -> NOW, () -> NOW);
        Mails.take(after, "d@example.net");

        assertThat(after.list()).extracting(ReceivedMail::number).containsExactly(4L, 3L, 2L);
        assertThat(after.list())
                .extracting(ReceivedMail::isRead)
                .containsExactly(false, false, true);
        assertThat(after.find(2).orElseThrow().bytes())
                .isEqualTo(before.find(2).orElseThrow().bytes());
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        for (int n = 0; n <= Inbox.CAPACITY; n++) {
            Mails.take(inbox, "a@example.net");
        }

        assertThat(inbox.list()).hasSize(Inbox.CAPACITY);
        assertThat(inbox.find(1)).isEmpty();
    }
}
