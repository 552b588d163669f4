/** Where a request stands: its status page, its letters, and taking it back. */
@NullMarked
package org.seloste.subjectrequest.status;

import org.jspecify.annotations.NullMarked;
