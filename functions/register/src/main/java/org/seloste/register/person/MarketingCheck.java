package org.seloste.register.person;

import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;
import org.seloste.register.suppression.Suppression;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Purpose;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a person may be sent marketing now. Everything is read anew and consistently, so that a
 * refusal that was stored a moment ago counts (GDPR Art. 21(3)).
 */
public final class MarketingCheck {
    private final Database database;
    private final RootItems roots;
    private final Leaves leaves;
    private final Suppression suppression;
    private final AddressHash hash;
    private final Set<String> purposes;

    MarketingCheck(
            Database database,
            RootItems roots,
            LeafItems items,
            Suppression suppression,
            AddressHash hash,
            Statement statement) {
        this.database = database;
        this.roots = roots;
        this.leaves = new Leaves(database, items);
        this.suppression = suppression;
        this.hash = hash;
        this.purposes =
                statement.purposes().stream()
                        .filter(Purpose::directMarketing)
                        .map(Purpose::key)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing speaks against it. */
    public boolean isAllowed(String person, EmailAddress to, Instant now) {
        return of(person, to, now) == Marketing.ALLOWED;
    }

    /**
     * Whether the person may be sent marketing to that address, and if not, why.
     *
     * @throws RuntimeException when it cannot be found out: then nothing may be sent
     */
    public Marketing of(String person, EmailAddress to, Instant now) {
        Optional<Instant> agreedAt = lastConsent(person, now);
        if (!suppression.of(to).isEmpty()) {
            return Marketing.BANNED;
        }
        // Last of all: a refusal is stored here, and may be a moment old.
        return database.get(roots.get(person))
                .filter(root -> RootItems.isAlive(root, now))
                .filter(root -> isTheirs(root, to))
                .map(root -> of(root, agreedAt))
                .orElse(Marketing.GONE);
    }

    private static Marketing of(Item root, Optional<Instant> agreedAt) {
        if (root.has("bannedAt")) {
            return Marketing.BANNED;
        }
        if (root.has("restrictions") || root.has(Erasure.PART)) {
            return Marketing.RESTRICTED;
        }
        if (root.has("noticeDue")) {
            return Marketing.NOTICE_OWED;
        }
        Optional<Instant> withdrawnAt = root.find("consentsWithdrawnAt").map(Instant::parse);
        boolean agreed =
                agreedAt.filter(at -> withdrawnAt.filter(end -> !at.isAfter(end)).isEmpty())
                        .isPresent();
        return agreed ? Marketing.ALLOWED : Marketing.NO_CONSENT;
    }

    private boolean isTheirs(Item root, EmailAddress to) {
        List<String> theirs = root.set("addresses");
        return hash.all(to).stream().anyMatch(theirs::contains);
    }

    /** When the last consent was given that its owner confirmed. */
    private Optional<Instant> lastConsent(String person, Instant now) {
        return leaves.of(person, "C#")
                .filter(consent -> LeafDates.isBeforeItsEnd(consent, now))
                .filter(consent -> purposes.contains(consent.text("purpose")))
                .filter(SubmissionItems::isConfirmed)
                .map(consent -> Instant.parse(consent.text("givenAt")))
                .max(Comparator.naturalOrder());
    }
}
