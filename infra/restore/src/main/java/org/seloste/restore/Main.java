package org.seloste.restore;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Restores the register, and does again what must not be undone by a backup. */
public final class Main {
    private static final int MAY_NOT = 1;
    private static final int COULD_NOT = 2;

    private Main() {}

    public static void main(String[] arguments) {
        InstantSource clock = InstantSource.system();
        System.exit(run(List.of(arguments), System.getenv(), clock, System.out));
    }

    /**
     * The command.
     *
     * @param arguments see {@code --help}
     * @param environment where AWS is, and the names of the tables
     * @param clock tells the time, which goes on while the table is restored
     * @param out where it says what it did
     * @return the exit code: 0 the restored table may be used, 1 it may not, 2 it could not be done
     */
    public static int run(
            List<String> arguments,
            Map<String, String> environment,
            InstantSource clock,
            PrintStream out) {
        if (arguments.contains("--help")) {
            out.println(Options.USAGE);
            return 0;
        }
        try {
            Options options = Options.of(arguments, environment);
            return run(new Restore(options, environment, clock, out), out);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println(Options.USAGE);
            return COULD_NOT;
        } catch (RuntimeException failure) {
            return failed(failure, false, out);
        }
    }

    private static int run(Restore restore, PrintStream out) {
        try {
            return restore.run() ? 0 : MAY_NOT;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            out.println("It was interrupted. Run the same command again; it goes on.");
            return COULD_NOT;
        } catch (IllegalArgumentException wrong) {
            throw wrong;
        } catch (RuntimeException failure) {
            return failed(failure, restore.hasBegun(), out);
        }
    }

    private static int failed(RuntimeException failure, boolean begun, PrintStream out) {
        out.println("It could not be done: " + failure.getMessage());
        out.println(
                begun
                        ? "Run the same command again; it goes on where it stopped."
                        : "Nothing was begun, and nothing has changed. Look at the Region, the"
                                + " credentials and the names of the tables.");
        return COULD_NOT;
    }
}
