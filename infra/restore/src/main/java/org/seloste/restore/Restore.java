package org.seloste.restore;

import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.register.key.Secrets;
import org.seloste.register.restore.Replay;
import org.seloste.register.restore.Replayed;
import org.seloste.register.storage.Aws;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.statement.Statement;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The table first, then what has happened since, then a second look. */
final class Restore {
    /** A pass over the journal of a month takes minutes. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Options options;
    private final Map<String, String> environment;
    private final Aws aws;
    private final PrintStream out;
    private boolean begun;

    Restore(Options options, Map<String, String> environment, PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.aws = new Aws(environment);
        this.out = out;
    }

    /** Whether there is something that another run goes on with. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether the table may be used. */
    boolean run(Instant now) throws InterruptedException {
        String label = table();
        Replay replay = replay();
        Instant since = options.at().minus(options.margin());
        out.println("Doing again what has happened since " + since + " ...");
        Replayed first = replay.run(since, options.at(), now, Budget.of(PATIENCE));
        out.println(Words.of(first));
        replay.tell(options.at(), first, now, Budget.of(PATIENCE));
        Replayed second = replay.run(since, options.at(), now, Budget.of(PATIENCE));
        if (!second.foundNothing()) {
            out.println(Words.notYet(second));
            return false;
        }
        out.println(Words.ready(options.target(), label));
        return true;
    }

    /** The label of its stream, once it is what the register has to be. */
    private String table() throws InterruptedException {
        try (TableItems tables = new TableItems(aws)) {
            String table = options.target();
            boolean exists = tables.exists(table);
            if (!exists && options.isThere()) {
                throw new IllegalArgumentException("There is no table " + table + ".");
            }
            begun = true;
            if (!exists) {
                out.println("Restoring to " + table + "; this takes some minutes ...");
                tables.restore(options.source(), table, options.at());
            }
            tables.await(table);
            tables.stream(table);
            tables.await(table);
            tables.timeToLive(table);
            tables.deletionProtection(table);
            tables.await(table);
            if (isLocal()) {
                out.println("This is not AWS: no tags and no backups of the new table.");
            } else {
                tables.tags(options.source(), table);
                tables.backups(table);
            }
            return tables.streamLabel(table);
        }
    }

    /** Stand-ins for DynamoDB know neither. */
    private boolean isLocal() {
        return environment.keySet().stream().anyMatch(name -> name.startsWith("AWS_ENDPOINT_URL"));
    }

    private Replay replay() {
        Statement statement = Published.open(environment).statement();
        Database database = Database.open(aws);
        Register register =
                Register.of(
                        database,
                        options.tables(),
                        Secrets.open(aws, options.tables().keys()),
                        statement);
        return new Replay(register, database, options.tables(), statement);
    }
}
