/**
 * Tests of mail delivery: MIME read back by another eye, SES over loopback, the outbox for real.
 */
@NullMarked
package org.seloste.maildelivery;

import org.jspecify.annotations.NullMarked;
