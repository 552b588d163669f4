/** Tests of the hourly run. */
@NullMarked
package org.seloste.retentionsweep;

import org.jspecify.annotations.NullMarked;
