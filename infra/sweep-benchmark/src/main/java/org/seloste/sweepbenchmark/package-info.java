/** A command that tells what the sweep costs, and that it does not depend on who is not due. */
@NullMarked
package org.seloste.sweepbenchmark;

import org.jspecify.annotations.NullMarked;
