/** Bodies of forms, kind and hostile. */
@NullMarked
package org.seloste.web.body;

import org.jspecify.annotations.NullMarked;
