package org.seloste.register.person;

import java.util.List;
import java.util.Map;

/**
 * What a look did.
 *
 * @param done what it found and did; of what waits for people, what it found
 * @param deleted what was deleted, by group, by this look
 * @param finished whether all of it is done; if not, looking again goes on
 */
public record Expired(List<Outlook> done, Map<Erased, Integer> deleted, boolean finished) {
    public Expired {
        done = List.copyOf(done);
        deleted = Map.copyOf(deleted);
    }
}
