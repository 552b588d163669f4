/** What the tests of the register need: real tables, a small statement, faults on demand. */
@NullMarked
package org.seloste.register.testing;

import org.jspecify.annotations.NullMarked;
