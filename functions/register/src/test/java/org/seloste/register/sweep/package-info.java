@NullMarked
package org.seloste.register.sweep;

import org.jspecify.annotations.NullMarked;
