package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A version of the statement.
 *
 * @param key its name on stored records: the day it was dated, as 2018-10-19
 * @param date the day it was dated
 * @param changes what changed since the version before
 * @param text what an older version said, paragraphs parted by an empty line; null for the version
 *     in force, which the rest of the statement is
 */
public record Version(String key, LocalDate date, LocalText changes, @Nullable LocalText text) {}
