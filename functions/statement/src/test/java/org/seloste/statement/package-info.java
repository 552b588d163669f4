/** Tests of the statement model and its rules. */
@NullMarked
package org.seloste.statement;

import org.jspecify.annotations.NullMarked;
