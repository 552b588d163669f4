package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What confirming a request tied it to.
 *
 * @param confirmedAt when the owner of the address confirmed it, or an employee established who
 *     asks
 * @param person the random id of the person; null when nobody is known
 * @param shared whether several people may stand behind the address: then only what came from the
 *     address is reached without a human
 */
public record Bound(Instant confirmedAt, @Nullable String person, boolean shared) {}
