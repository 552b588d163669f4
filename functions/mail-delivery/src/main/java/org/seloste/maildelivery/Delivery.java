package org.seloste.maildelivery;

import org.seloste.letters.Written;
import org.seloste.maildelivery.MailSender.Attempt;
import org.seloste.register.outbox.MailKey;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.outbox.Owed;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends one mail: claim, write, hand over, mark. Two mails of one entry go out only when this stops
 * between the last two; both carry the same link and the same Message-ID.
 */
final class Delivery {
    private final Outbox outbox;
    private final Correspondence correspondence;
    private final MailSender sender;
    private final InstantSource time;

    Delivery(Outbox outbox, Correspondence correspondence, MailSender sender, InstantSource time) {
        this.outbox = outbox;
        this.correspondence = correspondence;
        this.sender = sender;
        this.time = time;
    }

    List<MailKey> unsent() {
        return outbox.unsent(time.instant());
    }

    Result deliver(MailKey key) {
        try {
            Optional<Owed> owed = outbox.claim(key, time.instant());
            return owed.isPresent() ? send(owed.get()) : new Result.NothingOwed();
        } catch (RuntimeException e) {
            // The outbox itself does not answer. A claim that was made ends by itself.
            return new Result.Unavailable(Fault.of(e));
        }
    }

    private Result send(Owed owed) {
        Envelope envelope;
        byte[] message;
        try {
            envelope = correspondence.write(owed, time.instant());
            message = MimeMail.of(envelope);
        } catch (RuntimeException e) {
            outbox.release(owed);
            return new Result.Broken(Fault.of(e));
        }
        String kind = owed.mail().kind();
        return switch (sender.send(kind, envelope.from(), envelope.to(), message)) {
            case Attempt.Accepted() -> sent(owed, envelope.letter());
            case Attempt.Refused(String reason) -> refused(owed, reason);
            case Attempt.Unavailable(String reason) -> unavailable(owed, reason);
        };
    }

    private Result sent(Owed owed, Written letter) {
        outbox.sent(owed, letter.hash(), time.instant());
        return new Result.Sent();
    }

    private Result refused(Owed owed, String reason) {
        outbox.refused(owed, reason, time.instant());
        return new Result.Refused(reason);
    }

    private Result unavailable(Owed owed, String reason) {
        outbox.release(owed);
        return new Result.Unavailable(reason);
    }
}
