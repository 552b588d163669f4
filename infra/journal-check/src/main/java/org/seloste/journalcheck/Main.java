package org.seloste.journalcheck;

import org.seloste.register.journal.Verifier;
import org.seloste.register.key.Secrets;
import org.seloste.register.storage.Aws;
import org.seloste.register.storage.Database;

import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Verifies a journal against its seals. Only reads. */
public final class Main {
    private static final int COULD_NOT = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Instant now = InstantSource.system().instant();
        System.exit(run(List.of(arguments), System.getenv(), now, System.out));
    }

    /**
     * The command.
     *
     * @param arguments see {@code --help}
     * @param environment where AWS is, and what arguments do not name
     * @param now when
     * @param out where it says what it found
     * @return the exit code: 0 the journal is as it was sealed, 1 it is not, 2 nobody can tell
     */
    public static int run(
            List<String> arguments, Map<String, String> environment, Instant now, PrintStream out) {
        if (arguments.contains("--help")) {
            out.println(Options.USAGE);
            return 0;
        }
        try {
            Report report = verify(Options.of(arguments, environment), environment, now);
            out.println(report.text());
            return report.exitCode();
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println(Options.USAGE);
            return COULD_NOT;
        } catch (RuntimeException failure) {
            out.println("The journal could not be verified: " + failure.getMessage());
            return COULD_NOT;
        }
    }

    private static Report verify(Options options, Map<String, String> environment, Instant now) {
        Aws aws = new Aws(environment);
        Verifier verifier =
                new Verifier(
                        Database.open(aws), options.table(), Secrets.open(aws, options.secret()));
        return Report.of(verifier.verify(options.anchors(), now), now);
    }
}
