/**
 * The copy of a person's data (GDPR Art. 15(3), 20): one list of entries, written as three files.
 */
@NullMarked
package org.seloste.copy;

import org.jspecify.annotations.NullMarked;
