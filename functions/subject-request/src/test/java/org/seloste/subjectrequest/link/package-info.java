@NullMarked
package org.seloste.subjectrequest.link;

import org.jspecify.annotations.NullMarked;
