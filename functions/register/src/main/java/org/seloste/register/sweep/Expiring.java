package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Compared;
import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Expired;
import org.seloste.register.person.Expiry;
import org.seloste.register.person.Outlook;
import org.seloste.register.storage.Budget;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a run asks of persons. */
interface Expiring {
    /** A page of whom to look at, the earliest first. */
    List<DueEntry> due(int shard, LocalDate through, @Nullable DueEntry after, int most);

    /** What a look on that day would find and do. */
    List<Outlook> outlook(String person, LocalDate day);

    /** What that statement would change, as seen from that day; empty when the person is gone. */
    Optional<Compared> compare(String person, LocalDate day, Statement other);

    /** Looks, and does what is to be done. */
    Expired look(String person, Instant now, Budget budget);

    /** Counts dates anew; whether something moved. */
    boolean redate(String person, Instant now, Budget budget);

    /** As the register has them. */
    static Expiring of(Expiry expiry) {
        return new Expiring() {
            @Override
            public List<DueEntry> due(
                    int shard, LocalDate through, @Nullable DueEntry after, int most) {
                return expiry.due(shard, through, after, most);
            }

            @Override
            public List<Outlook> outlook(String person, LocalDate day) {
                return expiry.outlook(person, day);
            }

            @Override
            public Optional<Compared> compare(String person, LocalDate day, Statement other) {
                return expiry.compare(person, day, other);
            }

            @Override
            public Expired look(String person, Instant now, Budget budget) {
                return expiry.look(person, now, budget);
            }

            @Override
            public boolean redate(String person, Instant now, Budget budget) {
                return expiry.redate(person, now, budget);
            }
        };
    }
}
