/** Requests of data subjects: asked, confirmed, carried out, answered in time, and remembered. */
@NullMarked
package org.seloste.register.cases;

import org.jspecify.annotations.NullMarked;
