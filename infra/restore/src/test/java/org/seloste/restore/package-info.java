/** The tests of the restore command. */
@NullMarked
package org.seloste.restore;

import org.jspecify.annotations.NullMarked;
