package org.seloste.registerdesk;

import org.seloste.letters.MarketingMessage;
import org.seloste.register.Register;
import org.seloste.register.person.Behind;
import org.seloste.register.person.Marketing;
import org.seloste.register.person.PersonExport;
import org.seloste.register.person.PersonState;
import org.seloste.register.storage.Budget;
import org.seloste.registerdesk.persons.Found;
import org.seloste.registerdesk.persons.Look;
import org.seloste.registerdesk.persons.PersonFile;
import org.seloste.registerdesk.persons.PersonWork;
import org.seloste.registerdesk.persons.Unseen;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The persons of the register. */
record RegisterPersons(Register register, Statement statement) implements PersonWork {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Found search(EmailAddress address, String actor, String purpose, Instant now) {
        Behind behind = register.persons().behind(address, now, Budget.of(PATIENCE));
        List<PersonState> people = new ArrayList<>();
        Map<String, Unseen> unseen = new LinkedHashMap<>();
        for (PersonState person : behind.people()) {
            Unseen.of(statement, person, false, purpose)
                    .ifPresentOrElse(why -> unseen.put(person.id(), why), () -> people.add(person));
        }
        people.forEach(person -> register.looks().note(person.id(), actor, purpose, now));
        return new Found(people, unseen, behind.shared(), behind.kept());
    }

    @Override
    public Look look(String person, String actor, String purpose, Instant now) {
        return register.persons()
                .export(person, null, now)
                .map(export -> look(export, actor, purpose, now))
                .orElseGet(Look.Nobody::new);
    }

    private Look look(PersonExport export, String actor, String purpose, Instant now) {
        PersonState state = export.state();
        Optional<Unseen> unseen = Unseen.of(statement, state, export.isOnlyKeptByLaw(), purpose);
        if (unseen.isPresent()) {
            return new Look.Barred(unseen.get());
        }
        register.looks().note(state.id(), actor, purpose, now);
        return new Look.Seen(file(export, LocalDate.ofInstant(now, statement.zone())));
    }

    private PersonFile file(PersonExport export, LocalDate today) {
        String person = export.state().id();
        return new PersonFile(
                export.state(),
                export.isOnlyKeptByLaw(),
                first(export.submissions()),
                first(export.consents()),
                first(export.sourceAddresses()),
                first(export.services()),
                first(export.vouchers()),
                first(export.disclosures()),
                register.cases().ofSubject(person),
                register.persons().expiry().outlook(person, today));
    }

    private static <T> List<T> first(Stream<T> all) {
        return all.limit(PersonFile.MOST).toList();
    }

    @Override
    public Marketing write(
            String person, MarketingMessage message, String key, String actor, Instant now) {
        return register.marketing().owe(person, message, key, actor, now);
    }
}
