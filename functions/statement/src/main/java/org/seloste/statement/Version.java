package org.seloste.statement;

import java.time.LocalDate;

/**
 * A version of the statement.
 *
 * @param key its name on stored records: the day it was dated, as 2018-10-19
 * @param date the day it was dated
 * @param changes what changed since the version before
 */
public record Version(String key, LocalDate date, LocalText changes) {}
