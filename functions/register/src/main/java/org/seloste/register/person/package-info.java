/** Persons, what they sent, and for how long it is kept. */
@NullMarked
package org.seloste.register.person;

import org.jspecify.annotations.NullMarked;
