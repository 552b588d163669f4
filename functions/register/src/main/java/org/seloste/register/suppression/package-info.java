/** Addresses that must not come back or be written to, as keyed hashes without names. */
@NullMarked
package org.seloste.register.suppression;

import org.jspecify.annotations.NullMarked;
