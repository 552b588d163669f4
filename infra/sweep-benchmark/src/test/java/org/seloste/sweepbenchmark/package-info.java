/** The benchmark, tried on a small register. */
@NullMarked
package org.seloste.sweepbenchmark;

import org.jspecify.annotations.NullMarked;
