/**
 * Compiles a company's statement, written in YAML, into what the functions read and the public
 * sees, and tells what is wrong with it: file, line, column and path, and what is allowed.
 *
 * <p>Runs when the project is built; nothing of it, and no YAML, schema or holiday library, is in a
 * function's package.
 */
@NullMarked
package org.seloste.statementcompiler;

import org.jspecify.annotations.NullMarked;
