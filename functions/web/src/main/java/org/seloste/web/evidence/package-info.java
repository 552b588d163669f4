/** The words of the evidence of a request, for whoever has to judge how it was dealt with. */
@NullMarked
package org.seloste.web.evidence;

import org.jspecify.annotations.NullMarked;
