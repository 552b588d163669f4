/** Evidence of what happened and when, without personal data. */
@NullMarked
package org.seloste.register.journal;

import org.jspecify.annotations.NullMarked;
