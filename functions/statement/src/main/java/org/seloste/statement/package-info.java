/**
 * The privacy statement as data, and what follows from it: which values may be stored, how long
 * they are kept, on which day the law wants an answer, and in which words a person is told.
 *
 * <p>Nothing here knows of AWS, of HTTP, or of any one company, country or language.
 */
@NullMarked
package org.seloste.statement;

import org.jspecify.annotations.NullMarked;
