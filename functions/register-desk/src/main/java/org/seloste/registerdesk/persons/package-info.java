/** Persons as the API shows them, and what employees write down of them. */
@NullMarked
package org.seloste.registerdesk.persons;

import org.jspecify.annotations.NullMarked;
