/** Speaks HTTP to browsers and the HTTP API payload 2.0 to functions, as API Gateway does. */
@NullMarked
package org.seloste.local.gateway;

import org.jspecify.annotations.NullMarked;
