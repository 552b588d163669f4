/** The page behind the link of a confirmation mail: confirming consents, or "this was not me". */
@NullMarked
package org.seloste.formsubmission.link;

import org.jspecify.annotations.NullMarked;
