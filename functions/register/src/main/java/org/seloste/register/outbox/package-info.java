/** The mails that committed transactions owe. */
@NullMarked
package org.seloste.register.outbox;

import org.jspecify.annotations.NullMarked;
