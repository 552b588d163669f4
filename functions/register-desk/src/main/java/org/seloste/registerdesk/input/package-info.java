/** Reads what employees send, and says of everything at once what is wrong with it. */
@NullMarked
package org.seloste.registerdesk.input;

import org.jspecify.annotations.NullMarked;
