package org.seloste.registerdesk;

import org.seloste.letters.MarketingMessage;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.Fact;
import org.seloste.register.person.Marketing;
import org.seloste.register.person.Outlook;
import org.seloste.register.person.PersonState;
import org.seloste.registerdesk.persons.Found;
import org.seloste.registerdesk.persons.Look;
import org.seloste.registerdesk.persons.PersonFile;
import org.seloste.registerdesk.persons.PersonWork;
import org.seloste.registerdesk.persons.Unseen;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.KeptGroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person in memory, and who looked. */
final class FakePersons implements PersonWork {
    static final String ID = "p1";
    static final String BARRED = "p4";

    final List<String> looks = new ArrayList<>();
    final List<String> messages = new ArrayList<>();
    final List<String> keys = new ArrayList<>();

    private static PersonState state() {
        return new PersonState(
                ID,
                1,
                "prospect",
                "fi",
                true,
                false,
                List.of(),
                Set.of(),
                false,
                List.of("1.hash"),
                List.of(),
                Map.of("name", new Fact("Maija", "form", Instant.EPOCH)),
                List.of(),
                List.of(),
                LocalDate.parse("2026-11-24"),
                null,
                LocalDate.parse("2029-11-24"),
                List.of(new KeptGroup("contact", LocalDate.parse("2029-11-24"), "prospect")),
                List.of(),
                null);
    }

    @Override
    public Found search(EmailAddress address, String actor, String purpose, Instant now) {
        looks.add(ID + " by " + actor + " for " + purpose);
        return new Found(List.of(state()), Map.of("p3", Unseen.RESTRICTED), true, List.of("p0"));
    }

    @Override
    public Look look(String person, String actor, String purpose, Instant now) {
        if (person.equals(BARRED)) {
            return new Look.Barred(Unseen.ONLY_KEPT_BY_LAW);
        }
        looks.add(person + " by " + actor + " for " + purpose);
        Disclosure given =
                new Disclosure(
                        "d1",
                        "Painotalo Oy",
                        null,
                        List.of("name"),
                        LocalDate.parse("2026-11-24"),
                        "Kortit",
                        "FI",
                        null);
        PersonFile file =
                new PersonFile(
                        state(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(given),
                        List.of(FakeCases.request()),
                        List.of(new Outlook.Later(LocalDate.parse("2029-11-25"))));
        return person.equals(ID) ? new Look.Seen(file) : new Look.Nobody();
    }

    @Override
    public Marketing write(
            String person, MarketingMessage message, String key, String actor, Instant now) {
        keys.add(key);
        messages.add(person + ": " + message.subject());
        return person.equals(ID) ? Marketing.ALLOWED : Marketing.GONE;
    }
}
