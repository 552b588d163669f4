/**
 * The control pages: the inbox, the clock and the register of a local system for people, and the
 * same as JSON for scripts. They are served on the loopback address only.
 */
@NullMarked
package org.seloste.local.control;

import org.jspecify.annotations.NullMarked;
