package org.seloste.local.mail;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The mails that were sent, newest first; the oldest go when there are too many. */
public final class Inbox {
    static final int CAPACITY = 2_000;

    private final InstantSource simulated;
    private final InstantSource wall;
    private final @Nullable InboxFiles files;
    private final List<ReceivedMail> mails = new ArrayList<>();
    private final List<ReceivedMail> deleted = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long lastNumber;

    private Inbox(InstantSource simulated, InstantSource wall, @Nullable InboxFiles files) {
        this.simulated = simulated;
        this.wall = wall;
        this.files = files;
    }

    /**
     * An inbox that is gone with the process.
     *
     * @param simulated the clock that the functions go by
     * @param wall the real one
     */
    public static Inbox inMemory(InstantSource simulated, InstantSource wall) {
        return new Inbox(simulated, wall, null);
    }

    /** An inbox that also stands in a directory, and begins with what it finds there. */
    public static Inbox in(Path directory, InstantSource simulated, InstantSource wall) {
        InboxFiles files = new InboxFiles(directory);
        Inbox inbox = new Inbox(simulated, wall, files);
        inbox.load(files);
        return inbox;
    }

    private void load(InboxFiles files) {
        mails.addAll(files.load());
        lastNumber = mails.stream().mapToLong(ReceivedMail::number).max().orElse(0);
    }

    /** Calls somebody after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** All mails, newest first. */
    public synchronized List<ReceivedMail> list() {
        return List.copyOf(mails);
    }

    /** The mails that a search finds, newest first; nothing to search for finds all. */
    public List<ReceivedMail> search(String search) {
        return list().stream().filter(mail -> search.isBlank() || mail.matches(search)).toList();
    }

    /** The mails to an address, newest first. */
    public List<ReceivedMail> to(String address) {
        return list().stream().filter(mail -> mail.isTo(address)).toList();
    }

    /** The mail of that number. */
    public Optional<ReceivedMail> find(long number) {
        return first(mail -> mail.number() == number);
    }

    /** The newest mail. */
    public Optional<ReceivedMail> latest() {
        return first(mail -> true);
    }

    /** The newest mail to an address. */
    public Optional<ReceivedMail> latest(String address) {
        return first(mail -> mail.isTo(address));
    }

    /** How many mails nobody opened yet. */
    public long unread() {
        return list().stream().filter(mail -> !mail.isRead()).count();
    }

    /** How many mails {@link #undo} would bring back. */
    public synchronized int undoable() {
        return deleted.size();
    }

    private Optional<ReceivedMail> first(Predicate<ReceivedMail> condition) {
        return list().stream().filter(condition).findFirst();
    }

    ReceivedMail take(Envelope envelope) {
        ReceivedMail mail;
        synchronized (this) {
            Instant now = simulated.instant();
            String id = "0107%012x-%s-000000".formatted(now.toEpochMilli(), UUID.randomUUID());
            mail = new ReceivedMail(postmark(envelope, id, now), delivered(envelope, id, now));
            mails.addFirst(mail);
            save(mail);
            if (mails.size() > CAPACITY) {
                remove(mails.removeLast());
            }
        }
        changed();
        return mail;
    }

    private Postmark postmark(Envelope envelope, String id, Instant now) {
        lastNumber++;
        return new Postmark(
                lastNumber,
                id,
                envelope.recipients(),
                envelope.kind(),
                now.toString(),
                wall.instant().toString(),
                false);
    }

    private static byte[] delivered(Envelope envelope, String id, Instant now) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
        return envelope.message().delivered(id + "@email.amazonses.com", date);
    }

    /** Marks a mail as read or unread; a number that is not there changes nothing. */
    public void mark(long number, boolean read) {
        boolean marked = false;
        synchronized (this) {
            for (int n = 0; n < mails.size(); n++) {
                ReceivedMail mail = mails.get(n);
                if (mail.number() == number && mail.isRead() != read) {
                    mails.set(n, mail.withRead(read));
                    save(mails.get(n));
                    marked = true;
                }
            }
        }
        if (marked) {
            changed();
        }
    }

    /** Deletes all mails; {@link #undo} brings back those of the last time. */
    public int deleteAll() {
        return delete(mail -> true);
    }

    /** Deletes the mails that a condition holds for; {@link #undo} brings them back. */
    public int delete(Predicate<ReceivedMail> condition) {
        int count;
        synchronized (this) {
            List<ReceivedMail> doomed = mails.stream().filter(condition).toList();
            count = doomed.size();
            if (count > 0) {
                deleted.clear();
                deleted.addAll(doomed);
                mails.removeAll(doomed);
                doomed.forEach(this::remove);
            }
        }
        changed();
        return count;
    }

    /** Brings back what was deleted last. */
    public int undo() {
        int count;
        synchronized (this) {
            count = deleted.size();
            mails.addAll(deleted);
            mails.sort((a, b) -> Long.compare(b.number(), a.number()));
            deleted.forEach(this::save);
            deleted.clear();
        }
        changed();
        return count;
    }

    private void save(ReceivedMail mail) {
        if (files != null) {
            files.save(mail);
        }
    }

    private void remove(ReceivedMail mail) {
        if (files != null) {
            files.remove(mail);
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
