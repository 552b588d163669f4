/** Forms, as people, programs and Formspree's clients send them. */
@NullMarked
package org.seloste.formsubmission.form;

import org.jspecify.annotations.NullMarked;
