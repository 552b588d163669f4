/** The function as a whole, with a register that lives in a map. */
@NullMarked
package org.seloste.formsubmission;

import org.jspecify.annotations.NullMarked;
