package org.seloste.registerdesk.persons;

import org.seloste.letters.MarketingMessage;
import org.seloste.register.person.Marketing;
import org.seloste.statement.EmailAddress;

import java.time.Instant;

/** What the desk sees of persons, and writes to them, whoever keeps them. */
public interface PersonWork {
    /** Who is behind an address, for an employee to see for a purpose. */
    Found search(EmailAddress address, String actor, String purpose, Instant now);

    /** A person, for an employee to see for a purpose. */
    Look look(String person, String actor, String purpose, Instant now);

    /** Owes a marketing message, or tells why not; the same one with the same key once. */
    Marketing write(String person, MarketingMessage message, String key, String actor, Instant now);
}
