package org.seloste.registerdesk;

import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.NewDisclosure;
import org.seloste.register.person.NewPerson;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.registerdesk.persons.PersonEdits;
import org.seloste.registerdesk.persons.Unlisted;
import org.seloste.statement.EmailAddress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What employees wrote down, as it was understood. */
final class FakeEdits implements PersonEdits {
    final List<Object> asked = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    Edited edited = new Edited.Done("p1", "i1");
    Set<Kind> listed = Set.of();

    private Edited asked(Object... what) {
        asked.addAll(List.of(what));
        return edited;
    }

    private Edited once(String key, Object... what) {
        keys.add(key);
        return asked(what);
    }

    @Override
    public Edited add(NewPerson person, String key, String actor, Instant now) {
        return asked(person, key, actor);
    }

    @Override
    public Unlisted unlist(EmailAddress email, Set<Kind> kinds, String actor, Instant now) {
        asked(email, kinds, actor);
        Set<Kind> removed = EnumSet.noneOf(Kind.class);
        removed.addAll(listed);
        removed.retainAll(kinds);
        Set<Kind> left = EnumSet.noneOf(Kind.class);
        left.addAll(listed);
        left.removeAll(kinds);
        return new Unlisted(removed, left);
    }

    @Override
    public Edited setField(
            String person, String field, String value, String source, String actor, Instant now) {
        return asked(person, field, value, source);
    }

    @Override
    public Edited recordAct(
            String person, LocalDate on, String source, String key, String actor, Instant now) {
        return once(key, person, on, source);
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
        return once(key, person, on, source, values);
    }

    @Override
    public Edited informed(String person, LocalDate on, String actor, Instant now) {
        return asked(person, on);
    }

    @Override
    public Edited sendNotice(String person, String actor, Instant now) {
        return asked(person, "letter");
    }

    @Override
    public Edited review(String person, String relation, String actor, Instant now) {
        return asked(person, relation, "goes on");
    }

    @Override
    public Edited addAddress(
            String person, EmailAddress address, String source, String actor, Instant now) {
        return asked(person, address, source);
    }

    @Override
    public Edited startRelation(
            String person,
            String relationship,
            LocalDate startedOn,
            String key,
            String actor,
            Instant now) {
        return once(key, person, relationship, startedOn);
    }

    @Override
    public Edited endRelation(String person, Ending ending, String actor, Instant now) {
        return asked(person, ending);
    }

    @Override
    public Edited addVoucher(
            String person,
            LocalDate financialYearEnd,
            Map<String, String> values,
            String key,
            String actor,
            Instant now) {
        return once(key, person, financialYearEnd, values);
    }

    @Override
    public Edited disclose(
            String person, NewDisclosure disclosure, String key, String actor, Instant now) {
        return once(key, person, disclosure);
    }
}
