/** Tests of the pieces that pages are made of. */
@NullMarked
package org.seloste.web.page;

import org.jspecify.annotations.NullMarked;
