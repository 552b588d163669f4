package org.seloste.registerdesk;

import org.seloste.letters.MarketingMessage;
import org.seloste.register.Register;
import org.seloste.register.person.Behind;
import org.seloste.register.person.Marketing;
import org.seloste.register.person.PersonExport;
import org.seloste.register.storage.Budget;
import org.seloste.registerdesk.persons.PersonFile;
import org.seloste.registerdesk.persons.PersonWork;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The persons of the register. */
record RegisterPersons(Register register, ZoneId zone) implements PersonWork {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Behind search(EmailAddress address, String actor, String purpose, Instant now) {
        Behind behind = register.persons().behind(address, now, Budget.of(PATIENCE));
        behind.persons().forEach(person -> register.looks().note(person, actor, purpose, now));
        return behind;
    }

    @Override
    public Optional<PersonFile> look(String person, String actor, String purpose, Instant now) {
        Optional<PersonExport> found = register.persons().export(person, null, now);
        found.ifPresent(_ -> register.looks().note(person, actor, purpose, now));
        LocalDate today = LocalDate.ofInstant(now, zone);
        return found.map(export -> file(export, today));
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
