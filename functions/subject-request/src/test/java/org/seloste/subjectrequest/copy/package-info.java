@NullMarked
package org.seloste.subjectrequest.copy;

import org.jspecify.annotations.NullMarked;
