/** A form of the company's website: shown, pasted elsewhere, and what comes of sending it. */
@NullMarked
package org.seloste.formsubmission.form;

import org.jspecify.annotations.NullMarked;
