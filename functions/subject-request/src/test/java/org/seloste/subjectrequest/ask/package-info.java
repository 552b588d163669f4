@NullMarked
package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.NullMarked;
