/** The pages on which a person downloads a copy of their data: link, code, files. */
@NullMarked
package org.seloste.subjectrequest.download;

import org.jspecify.annotations.NullMarked;
