/** The register: what is known of people, the mails owed to them, and the evidence of both. */
@NullMarked
package org.seloste.register;

import org.jspecify.annotations.NullMarked;
