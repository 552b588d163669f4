package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Letters;
import org.seloste.letters.Secret;
import org.seloste.letters.Speech;
import org.seloste.letters.Written;
import org.seloste.published.Published;
import org.seloste.register.key.Link;
import org.seloste.register.key.Links;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Owed;
import org.seloste.statement.Controller;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * Writes the letters: the facts from the outbox, the words from the published statement, the link
 * derived on the spot.
 */
final class Correspondence {
    private final Published published;
    private final Links links;
    private final Settings settings;

    Correspondence(Published published, Links links, Settings settings) {
        this.published = published;
        this.links = links;
        this.settings = settings;
    }

    Envelope write(Owed owed, Instant now) {
        Mail mail = owed.mail();
        Sender sender = settings.sender();
        return new Envelope(
                "<" + owed.key().id() + "@" + sender.domain() + ">",
                Objects.requireNonNullElse(sender.name(), controller().name()),
                sender.address(),
                mail.to(),
                Objects.requireNonNullElse(mail.replyTo(), controller().email()),
                now,
                letter(mail));
    }

    private Written letter(Mail mail) {
        Speech speech =
                new Speech(
                        published.statement(),
                        published.texts(mail.language()),
                        secret(mail.link()));
        return Written.of(Letters.read(mail.kind(), mail.facts()), speech);
    }

    private Secret secret(@Nullable Link link) {
        return link == null
                ? new Secret.None()
                : new Secret.OfLink(
                        URI.create(
                                settings.publicUrl()
                                        + "/"
                                        + link.purpose().path()
                                        + "/"
                                        + links.token(link.purpose(), link.id())));
    }

    private Controller controller() {
        return published.statement().controller();
    }
}
