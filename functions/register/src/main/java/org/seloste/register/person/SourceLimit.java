package org.seloste.register.person;

import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Effect;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many forms may come from one IP address in an hour (UTC). */
final class SourceLimit {
    private final Database database;
    private final SourceItems items;
    private final AddressHash hash;
    private final int most;

    SourceLimit(Database database, SourceItems items, AddressHash hash, int most) {
        this.database = database;
        this.items = items;
        this.hash = hash;
        this.most = most;
    }

    /** Counts one more; false when there were enough. */
    boolean admit(String sourceIp, Instant now) {
        return switch (database.update(items.count(hash.source(sourceIp), most, now))) {
            // A counter that does not answer must not cost anybody a message.
            case Effect.Done _, Effect.Unknown _ -> true;
            case Effect.Refused _ -> false;
        };
    }

    /** How long until the next hour, when counting begins anew. */
    static Duration retryAfter(Instant now) {
        return Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
    }
}
