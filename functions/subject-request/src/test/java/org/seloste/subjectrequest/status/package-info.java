@NullMarked
package org.seloste.subjectrequest.status;

import org.jspecify.annotations.NullMarked;
