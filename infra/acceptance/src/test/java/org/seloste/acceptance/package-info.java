/** What users are promised, tried on the running system through HTTP, mail and browser. */
@NullMarked
package org.seloste.acceptance;

import org.jspecify.annotations.NullMarked;
