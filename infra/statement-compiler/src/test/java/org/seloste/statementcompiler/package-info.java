/** Tests of the statement compiler. */
@NullMarked
package org.seloste.statementcompiler;

import org.jspecify.annotations.NullMarked;
