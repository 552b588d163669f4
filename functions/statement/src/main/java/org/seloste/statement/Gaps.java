package org.seloste.statement;

import java.util.Arrays;
import java.util.List;

/** Finds what a statement does not say yet. */
public final class Gaps {
    private Gaps() {}

    /** What the owner has still to fill in. */
    public static List<Gap> of(Statement statement) {
        return Arrays.stream(Gap.values()).filter(gap -> isOpen(gap, statement)).toList();
    }

    private static boolean isOpen(Gap gap, Statement statement) {
        Rights rights = statement.rights();
        return switch (gap) {
            case G1 -> rights.complaint() == null;
            case G2 -> rights.objection() == null;
            case G3 -> statement.recipients().isEmpty();
            case G4 -> statement.transfers().safeguard() == null;
            case G5 ->
                    rights.portability() == null
                            || rights.consentWithdrawal() == null
                            || rights.compulsory() == null;
            case G6 -> statement.statutoryRetention() == null;
            case G7 -> statement.retention().stream().anyMatch(rule -> rule.starts() == null);
            case G8 -> statement.law() == null;
        };
    }
}
