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
import java.time.InstantSource;
import java.util.Map;

/** The table first, then what has happened since, then a second look. */
final class Restore {
    /** A pass over the journal of a month takes minutes. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Options options;
    private final Map<String, String> environment;
    private final Aws aws;
    private final InstantSource clock;
    private final PrintStream out;
    private boolean begun;

    Restore(
            Options options,
            Map<String, String> environment,
            InstantSource clock,
            PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.aws = new Aws(environment);
        this.clock = clock;
        this.out = out;
    }

    /** Whether there is something that another run goes on with. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether the table may be used. */
    boolean run() throws InterruptedException {
        try (TableItems tables = new TableItems(aws)) {
            make(tables);
            if (!doAgain()) {
                return false;
            }
            finish(tables);
            out.println(Words.ready(options.target(), tables.streamLabel(options.target())));
            return true;
        }
    }

    /**
     * What may only come when everything is as it was. Time to Live would take what people have
     * asked since to be kept; a backup would have those who left.
     */
    private void finish(TableItems tables) throws InterruptedException {
        tables.timeToLive(options.target());
        if (!tables.backups(options.target())) {
            out.println("No backups of the new table: DynamoDB does not know them here.");
        }
    }

    /** What was written while the table was being restored counts too, so each pass looks anew. */
    private boolean doAgain() {
        Replay replay = replay();
        Instant since = options.at().minus(options.margin());
        out.println("Doing again what has happened since " + since + " ...");
        Replayed first = replay.run(since, options.at(), clock.instant(), Budget.of(PATIENCE));
        out.println(Words.of(first));
        replay.tell(options.at(), first, clock.instant(), Budget.of(PATIENCE));
        Replayed second = replay.run(since, options.at(), clock.instant(), Budget.of(PATIENCE));
        if (!second.foundNothing()) {
            out.println(Words.notYet(second));
        }
        return second.foundNothing();
    }

    /** Makes the table what the register has to be. */
    private void make(TableItems tables) throws InterruptedException {
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
        tables.deletionProtection(table);
        tables.await(table);
        if (!tables.tags(options.source(), table)) {
            out.println("No tags on the new table: DynamoDB does not know them here.");
        }
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
