package org.seloste.register.outbox;

import java.time.Instant;

/**
 * A mail that was claimed: to be sent now, by nobody else.
 *
 * @param key where it lies
 * @param mail what is to be sent
 * @param until when the claim ends and somebody else may send it
 */
public record Owed(MailKey key, Mail mail, Instant until) {}
