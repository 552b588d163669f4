package org.seloste.register.person;

import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Database;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.Optional;

/** What people send with forms: taken in, shown to the owner of the address, taken back. */
public final class Submissions {
    private final Links links;
    private final Intake intake;
    private final Reading reading;
    private final Disowning disowning;

    public Submissions(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Outbox outbox,
            Journal journal) {
        AddressHash hash = new AddressHash(keys);
        Retention retention = new Retention(statement);
        Profile profile = new Profile(statement);
        PointerItems pointers = new PointerItems(table);
        RootItems roots = new RootItems(table, profile, retention);
        LeafDates dates = new LeafDates(retention);
        Dating dating = new Dating(retention);
        SubmissionItems items = new SubmissionItems(table, dates);
        Addressees addressees = new Addressees(database, pointers, hash);
        this.links = new Links(keys);
        this.intake =
                new Intake(
                        statement,
                        keys,
                        retention,
                        new SourceLimit(
                                database,
                                new SourceItems(table),
                                hash,
                                statement.limits().formsPerHour()),
                        addressees,
                        new Reception(database, pointers, roots, items, outbox, journal));
        Pointing pointing = new Pointing(addressees, pointers);
        ConsentPress press =
                new ConsentPress(database, items, roots, dating, pointing, retention, journal);
        this.reading = new Reading(database, items, press, dates);
        this.disowning =
                new Disowning(
                        database,
                        pointing,
                        roots,
                        items,
                        new Remainder(profile, dating, retention),
                        outbox,
                        journal,
                        dates);
    }

    /**
     * Stores what was sent, the mails that it owes and the evidence of it: all, or nothing.
     *
     * @throws org.seloste.register.storage.Busy when the tables could not be written in time;
     *     sending the same again is safe
     */
    public Receipt receive(Submission submission, MailsOwed mails, Instant now) {
        return intake.receive(submission, mails, now);
    }

    /** The submission behind a link; empty when the link is not ours or the submission is gone. */
    public Optional<Received> find(String token, Instant now) {
        return link(token, now).flatMap(link -> reading.find(link, now));
    }

    /**
     * "This was not me": deletes the submission and what only it told, and counts the person's
     * dates anew. A person who sent nothing else is removed. Doing it again changes nothing.
     */
    public void disown(String token, Instant now) {
        link(token, now).ifPresent(link -> disowning.disown(link, now));
    }

    /**
     * Confirms the consents of a submission (GDPR Art. 7(1)), which is an own act of the person
     * (S4.3). Doing it again changes nothing, and it never lifts a ban.
     */
    public void confirmConsents(String token, Instant now) {
        link(token, now).ifPresent(link -> reading.confirmConsents(link, now));
    }

    private Optional<SubmissionLink> link(String token, Instant now) {
        return links.verify(Purpose.SUBMISSION, token, now).flatMap(SubmissionLink::parse);
    }
}
