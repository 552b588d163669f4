package org.seloste.registerdesk;

import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.NewDisclosure;
import org.seloste.register.person.NewPerson;
import org.seloste.register.person.PersonDesk;
import org.seloste.register.suppression.Suppression;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.registerdesk.persons.PersonEdits;
import org.seloste.registerdesk.persons.Unlisted;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Edits in the register. */
record RegisterEdits(PersonDesk desk, Suppression suppression) implements PersonEdits {
    @Override
    public Unlisted unlist(EmailAddress email, Set<Kind> kinds, String actor, Instant now) {
        Set<Kind> removed = suppression.remove(email, kinds, actor, now);
        return new Unlisted(removed, suppression.of(email));
    }

    @Override
    public Edited add(NewPerson person, String key, String actor, Instant now) {
        return desk.create(person, key, actor, now);
    }

    @Override
    public Edited setField(
            String person, String field, String value, String source, String actor, Instant now) {
        return desk.setField(person, field, value, source, actor, now);
    }

    @Override
    public Edited recordAct(
            String person, LocalDate on, String source, String key, String actor, Instant now) {
        return desk.recordAct(person, on, source, key, actor, now);
    }

    @Override
    public Edited addService(
            String person,
            LocalDate on,
            String source,
            Map<String, String> values,
            String key,
            String actor,
            Instant now) {
        return desk.addService(person, on, source, values, key, actor, now);
    }

    @Override
    public Edited informed(String person, LocalDate on, String actor, Instant now) {
        return desk.informed(person, on, actor, now);
    }

    @Override
    public Edited sendNotice(String person, String actor, Instant now) {
        return desk.sendNotice(person, actor, now);
    }

    @Override
    public Edited review(String person, String relation, String actor, Instant now) {
        return desk.review(person, relation, actor, now);
    }

    @Override
    public Edited addAddress(
            String person, EmailAddress address, String source, String actor, Instant now) {
        return desk.addAddress(person, address, source, actor, now);
    }

    @Override
    public Edited startRelation(
            String person,
            String relationship,
            LocalDate startedOn,
            String key,
            String actor,
            Instant now) {
        return desk.startRelationship(person, relationship, startedOn, key, actor, now);
    }

    @Override
    public Edited endRelation(String person, Ending ending, String actor, Instant now) {
        return desk.endRelationship(person, ending, actor, now);
    }

    @Override
    public Edited addVoucher(
            String person,
            LocalDate financialYearEnd,
            Map<String, String> values,
            String key,
            String actor,
            Instant now) {
        return desk.addVoucher(person, financialYearEnd, values, key, actor, now);
    }

    @Override
    public Edited disclose(
            String person, NewDisclosure disclosure, String key, String actor, Instant now) {
        return desk.disclose(person, disclosure, key, actor, now);
    }
}
