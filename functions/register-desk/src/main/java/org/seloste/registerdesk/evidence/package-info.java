/** What there is to show of a case, as JSON and as a page. */
@NullMarked
package org.seloste.registerdesk.evidence;

import org.jspecify.annotations.NullMarked;
