/** The journal, as the API tells of it. */
@NullMarked
package org.seloste.registerdesk.journal;

import org.jspecify.annotations.NullMarked;
