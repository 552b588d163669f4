package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Editing.Who;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What employees record of persons. Each edit is one transaction with an entry in the journal that
 * names who did it; nothing is stored that the statement does not name, and nothing is edited while
 * processing is restricted (GDPR Art. 18(2)).
 */
public final class PersonDesk {
    private final Entering entering;
    private final Relationships relationships;
    private final Records records;
    private final Disclosures disclosures;
    private final Fields fields;
    private final Addresses addresses;
    private final SourceNotices notices;
    private final OwnActs acts;
    private final Days days;
    private final Editing editing;

    PersonDesk(
            Entering entering,
            Relationships relationships,
            Records records,
            Disclosures disclosures,
            Fields fields,
            Addresses addresses,
            SourceNotices notices,
            OwnActs acts,
            Days days,
            Editing editing) {
        this.entering = entering;
        this.relationships = relationships;
        this.records = records;
        this.disclosures = disclosures;
        this.fields = fields;
        this.addresses = addresses;
        this.notices = notices;
        this.acts = acts;
        this.days = days;
        this.editing = editing;
    }

    /**
     * Adds a person. One who was erased on request does not come back from a source that is not
     * themselves; one who refused marketing comes back without it.
     *
     * @param key what tells a repeat from another person of the same words; a repeat adds nobody
     */
    public Edited create(NewPerson person, String key, String actor, Instant now) {
        Optional<Edited> refused =
                days.happened("obtainedOn", person.obtainedOn(), now)
                        .or(() -> startedOn(person.startedOn(), now));
        return refused.orElseGet(() -> entering.create(person, key, new Who(actor, now)));
    }

    private Optional<Edited> startedOn(@Nullable LocalDate day, Instant now) {
        return Optional.ofNullable(day).flatMap(started -> days.startedOn(started, now));
    }

    /**
     * A relationship begins. While it is open, the person is kept without an end.
     *
     * @param key what tells a repeat from another one that begins so; a repeat begins none
     */
    public Edited startRelationship(
            String person,
            String relationship,
            LocalDate on,
            String key,
            String actor,
            Instant now) {
        return days.startedOn(on, now)
                .orElseGet(
                        () ->
                                relationships.start(
                                        person, relationship, on, key, new Who(actor, now)));
    }

    /**
     * A relationship ends; from its last day on counts how long the person is kept. That day may be
     * agreed on beforehand. Ended once more on the same day it is as it was, and on another that is
     * the end: a mistyped one is corrected so. An end so long ago that data is over by it needs an
     * employee who knows that.
     */
    public Edited endRelationship(String person, Ending ending, String actor, Instant now) {
        return days.endedOn(ending.on(), now)
                .orElseGet(() -> relationships.end(person, ending, new Who(actor, now)));
    }

    /**
     * A relationship of which nothing had been heard for long goes on: the question is answered,
     * and put again only when as much time has passed once more.
     *
     * @param relation id of the relation
     */
    public Edited review(String person, String relation, String actor, Instant now) {
        return relationships.review(person, relation, new Who(actor, now));
    }

    /**
     * The person called, wrote, met us or did something else themselves: a prospect's time starts
     * anew on that day.
     *
     * @param source key of the source that tells how; one that is the person
     * @param key what tells a repeat from another act of that day; a repeat within a week notes
     *     none
     */
    public Edited recordAct(
            String person, LocalDate on, String source, String key, String actor, Instant now) {
        return days.happened("on", on, now)
                .orElseGet(() -> acts.record(person, on, source, key, new Who(actor, now)));
    }

    /**
     * A service was ordered, or one was changed.
     *
     * @param source key of the source
     * @param values by key of the field
     * @param key what tells a repeat from another order of the same words; a repeat adds none
     */
    public Edited addService(
            String person,
            LocalDate on,
            String source,
            Map<String, String> values,
            String key,
            String actor,
            Instant now) {
        return days.happened("on", on, now)
                .orElseGet(
                        () ->
                                records.addService(
                                        person, on, source, values, key, new Who(actor, now)));
    }

    /**
     * A voucher, which a law keeps: also of a person whose processing is restricted.
     *
     * @param financialYearEnd the end of the financial year that it belongs to
     * @param values by key of the field
     * @param key what tells a repeat from another voucher of the same words; a repeat adds none
     */
    public Edited addVoucher(
            String person,
            LocalDate financialYearEnd,
            Map<String, String> values,
            String key,
            String actor,
            Instant now) {
        return days.financialYearEnd(financialYearEnd, now)
                .orElseGet(
                        () ->
                                records.addVoucher(
                                        person,
                                        financialYearEnd,
                                        values,
                                        key,
                                        new Who(actor, now)));
    }

    /**
     * Data was given to a recipient, who is told what follows for the person (Art. 19).
     *
     * @param key what tells a repeat from another one of the same words; a repeat notes none
     */
    public Edited disclose(
            String person, NewDisclosure given, String key, String actor, Instant now) {
        return days.happened("on", given.on(), now)
                .orElseGet(() -> disclosures.disclose(person, given, key, new Who(actor, now)));
    }

    /**
     * One more address is to lead to the person. Its owner is asked to confirm it, and the
     * addresses so far are told; until then, who asks from there reaches only what came from there.
     * An address that was erased on request does not come back from a source that is not the
     * person.
     *
     * @param source key of the source
     */
    public Edited addAddress(
            String person, EmailAddress address, String source, String actor, Instant now) {
        return addresses.add(person, address, source, new Who(actor, now));
    }

    /**
     * What is known is set. From a source that is not the person, the time of Art. 14(3) begins.
     *
     * @param source key of the source
     */
    public Edited setField(
            String person, String field, String value, String source, String actor, Instant now) {
        return fields.set(person, field, value, source, new Who(actor, now));
    }

    /**
     * Owes the person the letter that tells where we have the data from (Art. 14); also while
     * processing is restricted, for telling is no use of it.
     */
    public Edited sendNotice(String person, String actor, Instant now) {
        return editing.editByLaw(
                person,
                new Editing.Deed(Event.SOURCE_NOTICE_OWED, "NOTICE_SENT", ""),
                draft -> notices.send(draft, now),
                new Who(actor, now));
    }

    /** The person was told where we have the data from (Art. 14). */
    public Edited informed(String person, LocalDate on, String actor, Instant now) {
        return days.happened("on", on, now)
                .orElseGet(() -> fields.informed(person, on, new Who(actor, now)));
    }
}
