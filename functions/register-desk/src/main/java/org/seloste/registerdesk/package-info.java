/** The API of the employees. */
@NullMarked
package org.seloste.registerdesk;

import org.jspecify.annotations.NullMarked;
