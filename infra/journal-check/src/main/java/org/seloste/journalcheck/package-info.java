/** A command for whoever doubts the journal: is it as it was sealed? */
@NullMarked
package org.seloste.journalcheck;

import org.jspecify.annotations.NullMarked;
