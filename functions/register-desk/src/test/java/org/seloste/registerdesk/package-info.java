/** The function as a whole, over a register that is made up. */
@NullMarked
package org.seloste.registerdesk;

import org.jspecify.annotations.NullMarked;
