package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;

/**
 * Who asks, as they say themselves.
 *
 * @param language in which they are answered
 * @param name their name; null when they gave none, or it is deleted
 * @param address where answers go; null when there is none, or it is deleted
 * @param addressHash keyed hash of the address
 */
public record Asker(
        String language,
        @Nullable String name,
        @Nullable EmailAddress address,
        String addressHash) {
    /** Reached at another address from now on. */
    Asker at(EmailAddress other) {
        return new Asker(language, name, other, addressHash);
    }

    /** What is kept longer than the content. */
    Asker withoutContent() {
        return new Asker(language, null, null, addressHash);
    }

    @Override
    public String toString() {
        return "Asker[" + language + "]";
    }
}
