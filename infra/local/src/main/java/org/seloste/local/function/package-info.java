/** Calls handlers as Lambda does: JSON in, JSON out, one request an instance, and a timeout. */
@NullMarked
package org.seloste.local.function;

import org.jspecify.annotations.NullMarked;
