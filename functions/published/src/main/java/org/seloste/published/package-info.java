/**
 * What the statement compiler made of the statement: the statement as the functions read it, the
 * words of each language, and the files that the public may fetch.
 */
@NullMarked
package org.seloste.published;

import org.jspecify.annotations.NullMarked;
