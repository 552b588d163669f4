/** Tokens of employees: hands them out as a user pool does, and checks them as an HTTP API does. */
@NullMarked
package org.seloste.local.token;

import org.jspecify.annotations.NullMarked;
