/** The tables, the clients that reach them, and the one way of writing to several at once. */
@NullMarked
package org.seloste.register.storage;

import org.jspecify.annotations.NullMarked;
