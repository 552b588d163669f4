package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;

import java.util.Set;

/** How much of a person an erasure reaches. What a law keeps stays in any case. */
public sealed interface Scope {
    /** Everything, of a person who was condemned ({@link PersonChange#condemn}). */
    record Everything() implements Scope {}

    /**
     * Only these categories, of a person who stays ({@link PersonChange#reduce}).
     *
     * @param keys keys of the statement's categories
     */
    record Categories(Set<String> keys) implements Scope {
        public Categories {
            keys = Set.copyOf(keys);
        }
    }

    /**
     * Only what was sent from one address and what only it told ({@link PersonChange#reduce}): more
     * the owner of a shared address does not reach. A person who was nothing else is removed.
     *
     * @param address the address
     */
    record SentFrom(EmailAddress address) implements Scope {}

    /** Everything when nothing is named, else only what is named. */
    static Scope of(Set<String> categories, @Nullable EmailAddress onlyFrom) {
        if (onlyFrom != null) {
            return new SentFrom(onlyFrom);
        }
        return categories.isEmpty() ? new Everything() : new Categories(categories);
    }
}
