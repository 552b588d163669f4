package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a look did.
 *
 * @param done what it found and did; of what waits for people, what it found
 * @param deleted what was deleted, by group; of whoever leaves all of it, when they have left
 * @param finished whether all of it is done; if not, looking again goes on
 * @param left whether the person has left, or was reduced to what the law keeps; that is told by
 *     one look, however many it took
 * @param failure what broke the look off, if anything did: what it had done is done
 */
public record Expired(
        List<Outlook> done,
        Map<Erased, Integer> deleted,
        boolean finished,
        boolean left,
        @Nullable RuntimeException failure) {
    public Expired {
        done = List.copyOf(done);
        deleted = Map.copyOf(deleted);
    }

    /**
     * The same, where nobody goes on who would tell of a failure.
     *
     * @throws RuntimeException what broke it off
     */
    public Expired orThrow() {
        if (failure != null) {
            throw failure;
        }
        return this;
    }
}
