package org.seloste.local.dynamodb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Why a transaction is cancelled: another one holds one of its items. */
final class Conflict {
    private Conflict() {}

    /** A code for each item: a conflict on one of them, nothing on the others. */
    static List<String> codes(int items, RandomGenerator random) {
        List<String> codes = new ArrayList<>(Collections.nCopies(items, "None"));
        if (items > 0) {
            codes.set(random.nextInt(items), "TransactionConflict");
        }
        return codes;
    }
}
