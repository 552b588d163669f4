/** Gives what happens in tables to the functions that the template maps to their streams. */
@NullMarked
package org.seloste.local.stream;

import org.jspecify.annotations.NullMarked;
