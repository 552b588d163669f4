package org.seloste.letters;

/** An outbox entry that no letter can be made of; says the kind and none of its facts. */
public final class UnreadableLetter extends RuntimeException {
    UnreadableLetter(String kind) {
        super("no letter of kind '%s' can be read from its facts".formatted(kind));
    }
}
