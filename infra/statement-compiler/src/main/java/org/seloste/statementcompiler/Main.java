package org.seloste.statementcompiler;

import org.seloste.statement.Gap;
import org.seloste.statement.Gaps;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The compiler as a command: the build runs it, and so does whoever writes a statement. */
public final class Main {
    private Main() {}

    /**
     * Compiles a statement and prints what is wrong with it, or what it does not say yet.
     *
     * @param args the directory that relative paths start from, the statement, and the directory
     *     for the compiled files
     */
    public static void main(String[] args) throws IOException {
        if (!run(args, System.out, System.err)) {
            System.exit(1);
        }
    }

    static boolean run(String[] args, PrintStream out, PrintStream err) throws IOException {
        if (args.length != 3) {
            err.println("Needed: a directory, a statement.yaml and a directory for the output");
            return false;
        }
        Path here = Path.of(args[0]);
        Path yaml = here.resolve(args[1]);
        try {
            Compiled compiled = StatementCompiler.compile(yaml);
            new Output(here.resolve(args[2])).write(compiled);
            printGaps(yaml, compiled, out);
            return true;
        } catch (InvalidStatement e) {
            err.println("The statement cannot be published:");
            e.messages().forEach(err::println);
            return false;
        }
    }

    private static void printGaps(Path yaml, Compiled compiled, PrintStream out) {
        Statement statement = compiled.statement();
        List<Gap> gaps = Gaps.of(statement);
        if (gaps.isEmpty()) {
            return;
        }
        // The build speaks English; the owner's language where the statement has no English.
        String language = statement.languages().contains("en") ? "en" : statement.defaultLanguage();
        Texts texts = compiled.wording(language);
        out.printf("%s: published, with gaps that its owner has to fill:%n", yaml.getFileName());
        for (Gap gap : gaps) {
            out.printf("  %s, %s: %s%n", gap, gap.path(), texts.say(gap));
        }
    }
}
