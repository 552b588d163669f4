/** The run over everybody whose day has come, and what the company hears of it. */
@NullMarked
package org.seloste.register.sweep;

import org.jspecify.annotations.NullMarked;
