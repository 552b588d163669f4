/** Tests of the command. */
@NullMarked
package org.seloste.journalcheck;

import org.jspecify.annotations.NullMarked;
