/**
 * Runs the whole system on this machine, from the very template that deploys it.
 *
 * <p>{@link LocalSystem} is the house; the packages beside it are its rooms: the template's reader,
 * the gateway, the functions, the tables and their streams, the schedules, the secrets.
 */
@NullMarked
package org.seloste.local;

import org.jspecify.annotations.NullMarked;
