package org.seloste.register;

import org.seloste.register.cases.Cases;
import org.seloste.register.cases.Decisions;
import org.seloste.register.cases.EvidenceFiles;
import org.seloste.register.cases.Parcels;
import org.seloste.register.cases.Posting;
import org.seloste.register.cases.Tasks;
import org.seloste.register.journal.Chronicle;
import org.seloste.register.journal.Journal;
import org.seloste.register.journal.Looks;
import org.seloste.register.journal.Pruning;
import org.seloste.register.journal.Sealing;
import org.seloste.register.journal.Verifier;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Secrets;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.MarketingMails;
import org.seloste.register.person.Persons;
import org.seloste.register.person.Submissions;
import org.seloste.register.storage.Aws;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Tables;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.sweep.Digests;
import org.seloste.register.sweep.Sweeps;
import org.seloste.statement.Statement;

import java.util.Map;

/**
 * The register, opened: what a function's wiring asks for.
 *
 * @param submissions what people send with forms
 * @param persons what rights find out about persons, and do to them
 * @param marketing messages to those who allowed them
 * @param cases requests of data subjects
 * @param decisions what the desk does with them
 * @param parcels what they ask to download
 * @param tasks recipients who have to be told of it
 * @param posting how employees note that they posted a letter
 * @param evidence what there is to show of a case
 * @param sweeps the run over everybody whose day has come
 * @param digests what tells the company once a day what waits for it
 * @param looks what notes who looked at whose data
 * @param outbox the mails that are owed
 * @param chronicle the journal, to be read
 * @param sealing seals the journal
 * @param pruning deletes what of it has had its time
 * @param verifier tells whether it is as it was sealed
 * @param links the links in mails
 * @param keys the keys behind hashes and links
 */
public record Register(
        Submissions submissions,
        Persons persons,
        MarketingMails marketing,
        Cases cases,
        Decisions decisions,
        Parcels parcels,
        Tasks tasks,
        Posting posting,
        EvidenceFiles evidence,
        Sweeps sweeps,
        Digests digests,
        Looks looks,
        Suppression suppression,
        Outbox outbox,
        Chronicle chronicle,
        Sealing sealing,
        Pruning pruning,
        Verifier verifier,
        Links links,
        Keys keys) {
    /**
     * Opens it as a function's environment says. Reads the secret; call it once, at the start.
     *
     * @throws IllegalStateException naming everything that the environment lacks
     */
    public static Register open(Map<String, String> environment, Statement statement) {
        Tables tables = Tables.from(environment);
        Aws aws = new Aws(environment);
        Keys keys = Secrets.open(aws, tables.keys());
        return of(Database.open(aws), tables, keys, statement);
    }

    /** The register over tables that are reached already. */
    public static Register of(Database database, Tables tables, Keys keys, Statement statement) {
        Journal journal = new Journal(tables.journal());
        Outbox.DailyLimit limit =
                new Outbox.DailyLimit(statement.limits().mailsPerDay(), statement.zone());
        Outbox outbox =
                new Outbox(database, tables.outbox(), journal, new AddressHash(keys), limit);
        Submissions submissions =
                new Submissions(database, tables.register(), statement, keys, outbox, journal);
        Suppression suppression =
                new Suppression(database, tables.suppression(), new AddressHash(keys), journal);
        Persons persons =
                new Persons(
                        database, tables.register(), statement, keys, suppression, outbox, journal);
        Cases cases =
                new Cases(database, tables.cases(), statement, keys, persons, outbox, journal);
        Decisions decisions =
                new Decisions(database, tables.cases(), statement, keys, persons, outbox, journal);
        Parcels parcels =
                new Parcels(database, tables.cases(), statement, keys, persons, outbox, journal);
        Tasks tasks = new Tasks(database, tables.cases(), journal);
        Chronicle chronicle = new Chronicle(database, tables.journal());
        Looks looks = new Looks(database, journal);
        return new Register(
                submissions,
                persons,
                new MarketingMails(database, persons, outbox, journal, keys, statement),
                cases,
                decisions,
                parcels,
                tasks,
                new Posting(database, tables.cases(), statement, journal),
                new EvidenceFiles(cases, tasks, chronicle),
                new Sweeps(database, tables, statement, persons, journal, chronicle),
                new Digests(database, tables.register(), statement, persons.expiry(), outbox),
                looks,
                suppression,
                outbox,
                chronicle,
                new Sealing(database, tables.journal(), keys),
                new Pruning(database, tables.journal(), keys, statement),
                new Verifier(database, tables.journal(), keys),
                new Links(keys),
                keys);
    }
}
