package org.seloste.register.outbox;

/**
 * A mail that is still in the outbox.
 *
 * @param key where it lies
 * @param about what it is about within its subject; the empty text when nothing was said
 */
public record Filed(MailKey key, String about) {}
