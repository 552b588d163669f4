package org.seloste.maildelivery;

import org.seloste.letters.MarketingMessage;
import org.seloste.letters.Written;
import org.seloste.maildelivery.MailSender.Attempt;
import org.seloste.register.Fault;
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
    private final MarketingGate marketing;
    private final MailSender sender;
    private final InstantSource time;

    Delivery(
            Outbox outbox,
            Correspondence correspondence,
            MarketingGate marketing,
            MailSender sender,
            InstantSource time) {
        this.outbox = outbox;
        this.correspondence = correspondence;
        this.marketing = marketing;
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
        Optional<String> objection;
        try {
            envelope = correspondence.write(owed, time.instant());
            message = MimeMail.of(envelope);
            objection = objection(owed);
        } catch (RuntimeException e) {
            outbox.release(owed);
            return new Result.Broken(Fault.of(e));
        }
        return objection.isPresent()
                ? withheld(owed, objection.get())
                : handOver(owed, envelope, message);
    }

    /** Asked last of all: between the answer and the carrier there is nothing that takes time. */
    private Optional<String> objection(Owed owed) {
        return owed.mail().kind().equals(MarketingMessage.KIND)
                ? marketing.objection(owed, time.instant())
                : Optional.empty();
    }

    private Result handOver(Owed owed, Envelope envelope, byte[] message) {
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

    private Result withheld(Owed owed, String reason) {
        outbox.withhold(owed, reason, time.instant());
        return new Result.Withheld(reason);
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
