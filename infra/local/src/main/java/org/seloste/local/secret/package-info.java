/** Gives functions the template's secrets, as Secrets Manager does. */
@NullMarked
package org.seloste.local.secret;

import org.jspecify.annotations.NullMarked;
