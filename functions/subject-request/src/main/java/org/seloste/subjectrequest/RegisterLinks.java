package org.seloste.subjectrequest;

import org.jspecify.annotations.Nullable;
import org.seloste.copy.Copy;
import org.seloste.copy.CopySource;
import org.seloste.copy.CopySource.Wanted;
import org.seloste.register.Register;
import org.seloste.register.cases.AddressOpening;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Asked;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Download;
import org.seloste.register.cases.Opening;
import org.seloste.register.cases.Parcel;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.statement.Right;
import org.seloste.statement.Texts;
import org.seloste.subjectrequest.ask.Intake;
import org.seloste.subjectrequest.download.Downloads;
import org.seloste.subjectrequest.link.Addresses;
import org.seloste.subjectrequest.link.Confirmations;
import org.seloste.subjectrequest.link.Unsubscriptions;
import org.seloste.subjectrequest.status.Followed;
import org.seloste.web.Site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the parts of the function ask of the register, each for itself. */
final class RegisterLinks {
    private RegisterLinks() {}

    record Requests(Register register) implements Intake {
        @Override
        public Asked ask(Ask ask, @Nullable String key, Instant now) {
            return register.cases().ask(ask, key, now);
        }

        @Override
        public Duration sendAgain(String resendToken, Instant now) {
            return register.cases().sendAgain(resendToken, now);
        }
    }

    record Confirming(Register register) implements Confirmations {
        @Override
        public Opening open(String token, Instant now) {
            return register.cases().open(token, now);
        }

        @Override
        public Opening confirm(String token, Instant now) {
            return register.cases().confirm(token, now);
        }
    }

    record Unsubscribing(Register register) implements Unsubscriptions {
        @Override
        public boolean isOurs(String token, Instant now) {
            return register.cases().isUnsubscribeLink(token, now);
        }

        @Override
        public Optional<String> language(String token, Instant now) {
            return register.cases().unsubscribeLanguage(token, now);
        }

        @Override
        public boolean unsubscribe(String token, Instant now) {
            return register.cases().unsubscribe(token, now).isPresent();
        }
    }

    record NewAddresses(Register register) implements Addresses {
        @Override
        public AddressOpening open(String token, Instant now) {
            return register.decisions().openAddress(token, now);
        }

        @Override
        public AddressOpening confirm(String token, Instant now) {
            return register.decisions().confirmAddress(token, now);
        }
    }

    record Following(Register register) implements Followed {
        @Override
        public Optional<Case> find(String token, Instant now) {
            return register.cases().status(token, now);
        }

        @Override
        public List<Case> joined(Case request) {
            return register.cases().joined(request);
        }

        @Override
        public List<SentLetter> letters(Case request) {
            return register.cases().letters(request);
        }

        @Override
        public Optional<String> download(Case request, Instant now) {
            return Optional.ofNullable(request.parcel())
                    .map(parcel -> new TimedId(request.id(), parcel.endsAt()))
                    .filter(link -> !link.isOver(now))
                    .map(link -> register.links().token(Purpose.PACKAGE, link.signed()));
        }

        @Override
        public Change withdraw(String token, Set<Right> rights, Instant now) {
            return register.cases().withdraw(token, rights, now);
        }
    }

    record Downloading(Register register, Site site) implements Downloads {
        @Override
        public Download find(String token, Instant now) {
            return register.parcels().find(token, now);
        }

        @Override
        public Download sendCode(String token, Instant now) {
            return register.parcels().sendCode(token, now);
        }

        @Override
        public Download open(String token, String code, Instant now) {
            return register.parcels().open(token, code, now);
        }

        @Override
        public Download granted(String token, String grant, Instant now) {
            return register.parcels().granted(token, grant, now);
        }

        @Override
        public Download take(String token, String grant, Instant now) {
            return register.parcels().take(token, grant, now);
        }

        @Override
        public String grant(Download.Open open) {
            return register.parcels().grant(open);
        }

        @Override
        public Optional<Copy> copy(Download.Open open, Texts texts, String origin, Instant now) {
            Parcel parcel = open.parcel();
            return new CopySource(register, site)
                    .of(open.request(), parcel, new Wanted(texts, origin, parcel.openedAt()), now);
        }
    }
}
