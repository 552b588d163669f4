/** Restores the register from a backup without bringing anybody back who left. */
@NullMarked
package org.seloste.restore;

import org.jspecify.annotations.NullMarked;
