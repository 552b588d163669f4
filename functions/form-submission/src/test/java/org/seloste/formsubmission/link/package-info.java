/** The page behind a confirmation mail's link. */
@NullMarked
package org.seloste.formsubmission.link;

import org.jspecify.annotations.NullMarked;
