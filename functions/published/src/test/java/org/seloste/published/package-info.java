/** Tests of the published statement. */
@NullMarked
package org.seloste.published;

import org.jspecify.annotations.NullMarked;
