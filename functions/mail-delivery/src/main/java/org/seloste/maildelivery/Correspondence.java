package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.DownloadCode;
import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.letters.MarketingMessage;
import org.seloste.letters.Secret;
import org.seloste.letters.Speech;
import org.seloste.letters.Written;
import org.seloste.published.Published;
import org.seloste.register.key.Codes;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Link;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Owed;
import org.seloste.statement.Controller;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * Writes the letters: the facts from the outbox, the words from the published statement, link and
 * code derived on the spot.
 */
final class Correspondence {
    private final Published published;
    private final Links links;
    private final Codes codes;
    private final Settings settings;

    Correspondence(Published published, Keys keys, Settings settings) {
        this.published = published;
        this.links = new Links(keys);
        this.codes = new Codes(keys);
        this.settings = settings;
    }

    Envelope write(Owed owed, Instant now) {
        Mail mail = owed.mail();
        Sender sender = settings.sender();
        Letter letter = Letters.read(mail.kind(), mail.facts());
        Secret secret = secret(letter, owed);
        return new Envelope(
                "<" + owed.key().id() + "@" + sender.domain() + ">",
                Objects.requireNonNullElse(sender.name(), controller().name()),
                sender.address(),
                mail.to(),
                Objects.requireNonNullElse(mail.replyTo(), controller().email()),
                now,
                unsubscribe(letter, secret),
                Written.of(letter, speech(mail, secret)));
    }

    private Speech speech(Mail mail, Secret secret) {
        return new Speech(published.statement(), published.texts(mail.language()), secret);
    }

    /** The mails of a case lie under its id, of which the code and the status link are made. */
    private Secret secret(Letter letter, Owed owed) {
        if (letter instanceof DownloadCode code) {
            return new Secret.OfCode(codes.code(owed.key().subject(), code.serial()));
        }
        Link link = owed.mail().link();
        if (link == null) {
            return new Secret.None();
        }
        return new Secret.OfLink(address(link), beside(link, owed));
    }

    /** Where else a letter leads, beside where its own link does. */
    private @Nullable URI beside(Link link, Owed owed) {
        return switch (link.purpose()) {
            case PACKAGE -> address(new Link(Purpose.STATUS, owed.key().subject()));
            case SUBMISSION ->
                    URI.create(settings.publicUrl() + "/requests?lang=" + owed.mail().language());
            case CONFIRMATION, RESEND, STATUS, GRANT, UNSUBSCRIBE, ADDRESS, FURTHER_ADDRESS -> null;
        };
    }

    private URI address(Link link) {
        String token = links.token(link.purpose(), link.id());
        return URI.create(settings.publicUrl() + "/" + link.purpose().path() + "/" + token);
    }

    private static @Nullable URI unsubscribe(Letter letter, Secret secret) {
        return letter instanceof MarketingMessage && secret instanceof Secret.OfLink(URI address, _)
                ? address
                : null;
    }

    private Controller controller() {
        return published.statement().controller();
    }
}
