/**
 * The pages: what they show as records, and how they are written as HTML. The templates stand in
 * {@code src/main/jte}; each takes one record.
 */
@NullMarked
package org.seloste.web.page;

import org.jspecify.annotations.NullMarked;
