/** What a form sent, read from whichever encoding into one list of fields. */
@NullMarked
package org.seloste.web.body;

import org.jspecify.annotations.NullMarked;
