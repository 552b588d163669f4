/** The function that takes what website forms send, and what their senders say of it later. */
@NullMarked
package org.seloste.formsubmission;

import org.jspecify.annotations.NullMarked;
