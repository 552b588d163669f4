/** Asking for one's rights: question by question on pages, or all at once. */
@NullMarked
package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.NullMarked;
