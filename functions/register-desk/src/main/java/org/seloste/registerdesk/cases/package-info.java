/** Cases as the API shows them, and the calls that decide them. */
@NullMarked
package org.seloste.registerdesk.cases;

import org.jspecify.annotations.NullMarked;
