/** Brings a register that was restored from a backup to where it had been with people's rights. */
@NullMarked
package org.seloste.register.restore;

import org.jspecify.annotations.NullMarked;
