@NullMarked
package org.seloste.copy;

import org.jspecify.annotations.NullMarked;
