/** Tests of letters, in the product's own words and with a statement of three languages. */
@NullMarked
package org.seloste.letters;

import org.jspecify.annotations.NullMarked;
