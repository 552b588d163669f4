package org.seloste.registerdesk.persons;

import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.NewDisclosure;
import org.seloste.register.person.NewPerson;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What employees write down of persons, whoever keeps them. */
public interface PersonEdits {
    /** Adds a person; the same one with the same key once. */
    Edited add(NewPerson person, String key, String actor, Instant now);

    /** Notes the value of a field, and where it is from. */
    Edited setField(
            String person, String field, String value, String source, String actor, Instant now);

    /** Notes that a person did something themselves; the same with the same key once. */
    Edited recordAct(
            String person, LocalDate on, String source, String key, String actor, Instant now);

    /** Notes a service that was ordered, or a change to one; the same with the same key once. */
    Edited addService(
            String person,
            LocalDate on,
            String source,
            Map<String, String> values,
            String key,
            String actor,
            Instant now);

    /** Takes an address off the list of those who must not be written to, or must not come back. */
    Unlisted unlist(EmailAddress email, Set<Kind> kinds, String actor, Instant now);

    /** Notes that a person was told where the data is from. */
    Edited informed(String person, LocalDate on, String actor, Instant now);

    /** Has a person told where the data is from. */
    Edited sendNotice(String person, String actor, Instant now);

    /** Notes that a relationship goes on. */
    Edited review(String person, String relation, String actor, Instant now);

    /** Lets one more address lead to a person. */
    Edited addAddress(
            String person, EmailAddress address, String source, String actor, Instant now);

    /** Begins a relationship; the same one with the same key once. */
    Edited startRelation(
            String person,
            String relationship,
            LocalDate startedOn,
            String key,
            String actor,
            Instant now);

    /** Ends one. */
    Edited endRelation(String person, Ending ending, String actor, Instant now);

    /** Notes a voucher that a law keeps; the same one with the same key once. */
    Edited addVoucher(
            String person,
            LocalDate financialYearEnd,
            Map<String, String> values,
            String key,
            String actor,
            Instant now);

    /** Notes what was given to whom; the same with the same key once. */
    Edited disclose(String person, NewDisclosure disclosure, String key, String actor, Instant now);
}
