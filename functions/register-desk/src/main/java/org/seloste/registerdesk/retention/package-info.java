/** Calls that tell whose data goes when, and what came of runs. */
@NullMarked
package org.seloste.registerdesk.retention;

import org.jspecify.annotations.NullMarked;
