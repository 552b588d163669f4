/** A small HTTP server that only this machine can reach. */
@NullMarked
package org.seloste.local.http;

import org.jspecify.annotations.NullMarked;
