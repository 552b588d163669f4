package org.seloste.restore;

import org.seloste.register.storage.Tables;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to restore.
 *
 * @param source the table that the stack has
 * @param target the restored table, new or there already
 * @param isThere whether the restored table must be there already
 * @param at the time of the backup
 * @param margin how long before that time the journal is read too: clocks differ
 * @param tables the names of all tables, the restored one as the register
 */
record Options(
        String source, String target, boolean isThere, Instant at, Duration margin, Tables tables) {
    static final String USAGE =
            """
            Restores the register to an instant, does again what the journal says has happened
            since (erasures, bans, withdrawals, restrictions, corrections), looks whether it is
            so, and only then tells how to deploy with it. Run again after a crash: it goes on.

              --stack-table NAME  the register's table; else REGISTER_TABLE
              --to NAME           the new table that it is restored to
              --copy NAME         instead of --to: a table that was restored before
              --at INSTANT        the time to restore to, such as 2026-11-24T10:00:00Z
              --margin DURATION   how long before that the journal is read too; PT15M

            The other names are those of the functions' environment: OUTBOX_TABLE,
            JOURNAL_TABLE, CASES_TABLE, SUPPRESSION_TABLE, KEYS_SECRET, AWS_REGION.

            Exit code: 0 the table may be used, 1 it may not, 2 it could not be done.\
            """;

    private static final Set<String> KNOWN =
            Set.of("--stack-table", "--to", "--copy", "--at", "--margin");
    private static final String MARGIN = "PT15M";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static Options of(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = given(arguments);
        String source =
                given.getOrDefault("--stack-table", environment.getOrDefault("REGISTER_TABLE", ""));
        String target = given.getOrDefault("--to", given.getOrDefault("--copy", ""));
        if (source.isBlank() || target.isBlank() || !given.containsKey("--at")) {
            throw new IllegalArgumentException(
                    "Name the stack's table, the table to restore to, and the instant.");
        }
        if (given.containsKey("--to") && given.containsKey("--copy")) {
            throw new IllegalArgumentException("Give --to or --copy, not both.");
        }
        if (source.equals(target)) {
            throw new IllegalArgumentException("A table cannot be restored to itself.");
        }
        return new Options(
                source,
                target,
                given.containsKey("--copy"),
                instant(given.getOrDefault("--at", "")),
                duration(given.getOrDefault("--margin", MARGIN)),
                tables(environment, target));
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException("Unknown: " + option);
            }
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("Nothing follows " + option + ".");
            }
            given.put(option, rest.next());
        }
        return given;
    }

    private static Tables tables(Map<String, String> environment, String target) {
        Map<String, String> names = new HashMap<>(environment);
        names.put("REGISTER_TABLE", target);
        try {
            return Tables.from(names);
        } catch (IllegalStateException missing) {
            throw new IllegalArgumentException(missing.getMessage(), missing);
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("This is no instant: " + text, e);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("This is no duration: " + text, e);
        }
    }
}
