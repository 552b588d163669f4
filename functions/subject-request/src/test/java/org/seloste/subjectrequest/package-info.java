@NullMarked
package org.seloste.subjectrequest;

import org.jspecify.annotations.NullMarked;
