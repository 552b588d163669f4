/**
 * The statement as a page: the same sections in the same order in every language, each made of what
 * the statement says. What it leaves out is not claimed.
 */
@NullMarked
package org.seloste.web.statement;

import org.jspecify.annotations.NullMarked;
