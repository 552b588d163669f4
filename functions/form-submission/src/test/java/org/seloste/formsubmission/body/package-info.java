/** Bodies of forms, kind and hostile. */
@NullMarked
package org.seloste.formsubmission.body;

import org.jspecify.annotations.NullMarked;
