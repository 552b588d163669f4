/** The words of the pages on which people ask for their rights and follow what becomes of it. */
@NullMarked
package org.seloste.web.request;

import org.jspecify.annotations.NullMarked;
