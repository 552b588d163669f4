/**
 * Mail delivery: sends what the outbox owes, at once as the outbox's stream tells of it, and once
 * an hour whatever is still unsent.
 */
@NullMarked
package org.seloste.maildelivery;

import org.jspecify.annotations.NullMarked;
