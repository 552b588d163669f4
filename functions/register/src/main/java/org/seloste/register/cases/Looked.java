package org.seloste.register.cases;

import java.util.List;

/**
 * What became of looking at the cases that were due.
 *
 * @param cases how many were looked at without failing
 * @param failures those at which looking failed: they stay due
 * @param finished whether nothing that was due is left over for want of time
 */
public record Looked(int cases, List<Failure> failures, boolean finished) {
    public Looked {
        failures = List.copyOf(failures);
    }

    /**
     * One case at which looking failed.
     *
     * @param caseId the case
     * @param cause what it failed with
     */
    public record Failure(String caseId, RuntimeException cause) {}
}
