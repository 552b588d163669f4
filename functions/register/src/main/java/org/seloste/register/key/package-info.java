/** The one secret and what is derived from it: hashes to find people by, links to write to them. */
@NullMarked
package org.seloste.register.key;

import org.jspecify.annotations.NullMarked;
