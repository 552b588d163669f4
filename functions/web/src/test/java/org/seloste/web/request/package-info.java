@NullMarked
package org.seloste.web.request;

import org.jspecify.annotations.NullMarked;
