package org.seloste.register.restore;

import org.seloste.register.Register;
import org.seloste.register.cases.Case;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Recorded;
import org.seloste.register.person.Scope;
import org.seloste.register.person.Taken;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over what has happened: each thing in turn, then what all of it together led to. */
final class Pass {
    private final Register register;
    private final Leaving leaving;
    private final Rights rights;
    private final Restrictions restrictions;
    private final Rectifying rectifying;
    private final Standing standing;
    private final Loss loss;
    private final Notes notes;
    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final Set<String> due = new LinkedHashSet<>();

    Pass(
            Register register,
            Leaving leaving,
            Rights rights,
            Restrictions restrictions,
            Rectifying rectifying,
            Standing standing,
            Loss loss,
            Notes notes) {
        this.register = register;
        this.leaving = leaving;
        this.rights = rights;
        this.restrictions = restrictions;
        this.rectifying = rectifying;
        this.standing = standing;
        this.loss = loss;
        this.notes = notes;
    }

    Replayed over(List<Deed> deeds) {
        rectifying.foresee(deeds);
        deeds.forEach(this::take);
        restrictions.settle(notes);
        rectifying.settle(notes);
        touched.stream().flatMap(id -> register.cases().find(id).stream()).forEach(this::follow);
        loss.settle(left, standing, notes);
        due.removeAll(left);
        due.forEach(person -> notes.done(Redone.EXPIRED, leaving.look(person)));
        return notes.told(left.stream().filter(leaving::isThere).toList());
    }

    private void follow(Case request) {
        notes.done(Redone.HELD_OR_RELEASED, rights.hold(request));
        notes.done(Redone.RESTRICTED_OR_LIFTED, rights.announce(request));
    }

    private void take(Deed deed) {
        if (!deed.ref("case").isEmpty()) {
            touched.add(deed.ref("case"));
        }
        switch (deed.event()) {
            case PERSON_ERASED -> erased(deed);
            case PERSON_EXPIRED, PERSON_REMOVED -> leave(deed);
            case TTL_REMOVED -> taken(deed);
            case DATA_EXPIRED -> due.add(deed.subject());
            case ERASURE_STARTED -> begun(deed);
            case SUBMISSION_DISOWNED -> {
                loss.disowned(deed);
                notes.done(Redone.DISOWNED, leaving.disown(deed));
            }
            case MARKETING_BANNED -> notes.done(Redone.MARKETING_BANNED, rights.ban(deed));
            case CONSENTS_WITHDRAWN -> withdraw(deed);
            case PROCESSING_RESTRICTED -> restrictions.restrict(deed);
            case RESTRICTION_LIFTED -> restrictions.lift(deed);
            case FIELDS_CORRECTED -> rectifying.correct(deed, notes);
            case ADDRESS_CHANGED -> move(deed);
            case SOURCE_NOTICE_OWED, REVIEW_OPENED, RELATIONSHIP_LAPSED ->
                    standing.repeat(deed, notes);
            case PERSON_EDITED -> edited(deed);
            case SUBMISSION_RECEIVED,
                    PERSON_ADDED,
                    PERSON_ENTERED,
                    CONSENTS_CONFIRMED,
                    DATA_DISCLOSED ->
                    loss.add(deed);
            case REQUEST_CONFIRMED,
                    REQUEST_RECORDED,
                    REQUEST_DECIDED,
                    REQUEST_WITHDRAWN,
                    REQUEST_WENT_ON,
                    REQUEST_ERASED,
                    REQUEST_ADDRESS_CONFIRMED,
                    REQUEST_IDENTITY_MISSING,
                    REQUEST_IDENTITY_RECEIVED,
                    RESTRICTION_END_TOLD ->
                    ofCase(deed);
            // These change nobody: mails, looks, downloads, tasks, and what cases alone know.
            case SWEEP_RUN,
                    REQUEST_RECEIVED,
                    REQUEST_LINK_SENT,
                    REQUEST_REMINDED,
                    REQUEST_UNCONFIRMED,
                    REQUEST_EXTENDED,
                    REQUEST_IDENTITY_ASKED,
                    SUPPRESSION_REMOVED,
                    LETTER_POSTED,
                    RECIPIENT_SETTLED,
                    REQUEST_CONTENT_DELETED,
                    DOWNLOAD_CODE_SENT,
                    DOWNLOAD_CODE_WRONG,
                    DOWNLOAD_CODE_RIGHT,
                    DATA_DOWNLOADED,
                    DOWNLOAD_ENDED,
                    UNSUBSCRIBED,
                    MARKETING_OWED,
                    DATA_VIEWED,
                    REGISTER_RESTORED,
                    EXPIRY_HELD,
                    MAIL_SENT,
                    MAIL_REFUSED,
                    MAIL_WITHHELD -> {}
        }
    }

    private void erased(Deed deed) {
        if (deed.isOfAPart()) {
            part(deed);
        } else {
            leave(deed);
        }
    }

    private void taken(Deed deed) {
        if (deed.ref("what").equals(Taken.PERSON.name())) {
            leave(deed);
        } else if (!deed.ref("what").equals(Taken.POINTER.name())) {
            due.add(deed.subject());
        }
    }

    private void leave(Deed deed) {
        left.add(deed.subject());
        notes.done(Redone.LEFT, leaving.leave(deed));
    }

    private void begun(Deed deed) {
        boolean goesOn =
                register.cases().find(deed.ref("case")).filter(Case::isErasing).isPresent();
        if (goesOn) {
            notes.done(
                    Redone.CONDEMNED,
                    deed.isOfAPart() ? leaving.partBegun(deed) : leaving.condemn(deed));
        }
    }

    private void part(Deed deed) {
        Optional<Deed> begun = beginning(deed);
        Optional<Scope> scope = begun.flatMap(this::scope);
        if (begun.isPresent() && scope.isPresent()) {
            notes.done(Redone.PART_ERASED, leaving.part(begun.get(), scope.get()));
        } else if (leaving.isThere(deed.subject())) {
            notes.forPeople(deed);
        }
    }

    /** How the erasure began that ended so: that tells what it reached. */
    private Optional<Deed> beginning(Deed end) {
        return register.chronicle().of(end.subject()).stream()
                .filter(entry -> entry.event().equals(Event.ERASURE_STARTED.name()))
                .filter(entry -> !isAfter(entry, end.at()))
                .flatMap(entry -> Deed.of(entry).stream())
                .filter(Deed::isOfAPart)
                .filter(begun -> begun.ref("case").equals(end.ref("case")))
                .filter(begun -> begun.entry().refs().containsKey("categories"))
                .max(Comparator.comparing(Deed::at));
    }

    private static boolean isAfter(Recorded entry, Instant at) {
        return entry.at().filter(written -> !written.isAfter(at)).isEmpty();
    }

    /** Empty when the case does not tell any more from which address. */
    private Optional<Scope> scope(Deed begun) {
        Set<String> categories = Leaving.categories(begun);
        return categories.isEmpty()
                ? register.cases()
                        .find(begun.ref("case"))
                        .flatMap(request -> Optional.ofNullable(request.address()))
                        .map(Scope.SentFrom::new)
                : Optional.of(new Scope.Categories(categories));
    }

    private void withdraw(Deed deed) {
        if (!leaving.isMarked(deed.key())) {
            notes.done(Redone.CONSENTS_WITHDRAWN, rights.withdrawConsents(deed));
            leaving.mark(deed.key());
        }
    }

    /** One more address that its owner proved is known to nobody but the table. */
    private void move(Deed deed) {
        if (deed.ref("case").isEmpty()) {
            loss.add(deed);
        } else {
            rectifying.move(deed);
        }
    }

    private void edited(Deed deed) {
        if (!leaving.isThere(deed.subject()) || !standing.repeat(deed, notes)) {
            loss.add(deed);
        }
    }

    private void ofCase(Deed deed) {
        touched.add(deed.subject());
        if (!deed.ref("leftAlone").isEmpty()) {
            notes.done(
                    Redone.HELD_OR_RELEASED, rights.release(deed.ref("leftAlone"), deed.subject()));
        }
    }
}
