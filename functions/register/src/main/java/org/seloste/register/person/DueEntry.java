package org.seloste.register.person;

import java.time.LocalDate;

/**
 * An entry of the index that says whom to look at again: no more than that. What is to be done is
 * found out by looking.
 *
 * @param shard of the index, below {@link Expiry#SHARDS}
 * @param person id of the person
 * @param day the day to look on
 * @param sk which item of the person it is of; {@code @} is the person
 */
public record DueEntry(int shard, String person, LocalDate day, String sk) {}
