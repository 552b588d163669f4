/** Rights requests as people make and follow them. */
@NullMarked
package org.seloste.subjectrequest;

import org.jspecify.annotations.NullMarked;
