@NullMarked
package org.seloste.register.cases;

import org.jspecify.annotations.NullMarked;
