/** Tests of what is served, and how. */
@NullMarked
package org.seloste.publicstatement;

import org.jspecify.annotations.NullMarked;
