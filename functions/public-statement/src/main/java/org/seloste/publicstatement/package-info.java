/**
 * The function that shows the statement: it serves pages that were written when the statement was
 * compiled, and says so when there is no such page.
 */
@NullMarked
package org.seloste.publicstatement;

import org.jspecify.annotations.NullMarked;
