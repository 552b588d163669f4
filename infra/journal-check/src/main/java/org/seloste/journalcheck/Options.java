package org.seloste.journalcheck;

import org.seloste.register.journal.Anchor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What to verify.
 *
 * @param table the journal's table
 * @param secret name or ARN of the secret of the keys
 * @param anchors seals that were written down elsewhere
 */
record Options(String table, String secret, List<Anchor> anchors) {
    static final String USAGE =
            """
            Tells whether the journal is as it was sealed, and names the first thing that is not.

              --table NAME      the journal's table; else JOURNAL_TABLE
              --secret NAME     name or ARN of the secret of the keys; else KEYS_SECRET
              --anchor N:HASH   a seal that was written down elsewhere and must be there;
                                may be given several times

            Exit code: 0 it is, 1 it is not, 2 it could not be verified.\
            """;

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static Options of(List<String> arguments, Map<String, String> environment) {
        String table = environment.getOrDefault("JOURNAL_TABLE", "");
        String secret = environment.getOrDefault("KEYS_SECRET", "");
        List<Anchor> anchors = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--table" -> table = value(option, rest);
                case "--secret" -> secret = value(option, rest);
                case "--anchor" -> anchors.add(anchor(value(option, rest)));
                default -> throw new IllegalArgumentException("Unknown: " + option);
            }
        }
        if (table.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("Name the table and the secret.");
        }
        return new Options(table, secret, List.copyOf(anchors));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("Nothing follows " + option + ".");
        }
        return rest.next();
    }

    private static Anchor anchor(String text) {
        try {
            return Anchor.parse(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("An anchor is NUMBER:HASH, not " + text + ".");
        }
    }
}
