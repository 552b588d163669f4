package org.seloste.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An inbox on disk: a message an {@code .eml} file, and what the inbox knows of it beside it. */
final class InboxFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;

    InboxFiles(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mails that are there, newest first. */
    List<ReceivedMail> load() {
        List<ReceivedMail> mails = new ArrayList<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".json")).toList()) {
                Postmark postmark = JSON.readValue(path.toFile(), Postmark.class);
                mails.add(new ReceivedMail(postmark, Files.readAllBytes(message(postmark))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mails.sort(Comparator.comparingLong(ReceivedMail::number).reversed());
        return mails;
    }

    void save(ReceivedMail mail) {
        try {
            // The postmark last: a message without one is not there yet.
            Files.write(message(mail.postmark()), mail.bytes());
            JSON.writeValue(postmark(mail.postmark()).toFile(), mail.postmark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(ReceivedMail mail) {
        try {
            Files.deleteIfExists(postmark(mail.postmark()));
            Files.deleteIfExists(message(mail.postmark()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path message(Postmark postmark) {
        return directory.resolve(postmark.number() + ".eml");
    }

    private Path postmark(Postmark postmark) {
        return directory.resolve(postmark.number() + ".json");
    }
}
