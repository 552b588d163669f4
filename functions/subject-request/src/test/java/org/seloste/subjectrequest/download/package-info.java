@NullMarked
package org.seloste.subjectrequest.download;

import org.jspecify.annotations.NullMarked;
