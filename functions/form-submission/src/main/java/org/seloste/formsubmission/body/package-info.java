/** What a website form sent, read from whichever encoding into one list of fields. */
@NullMarked
package org.seloste.formsubmission.body;

import org.jspecify.annotations.NullMarked;
