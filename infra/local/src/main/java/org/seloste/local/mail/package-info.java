/**
 * Mail on one machine: an endpoint that speaks and refuses like Amazon SES, and the inbox that
 * keeps what it took.
 */
@NullMarked
package org.seloste.local.mail;

import org.jspecify.annotations.NullMarked;
