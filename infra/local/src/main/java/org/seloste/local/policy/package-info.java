/**
 * What functions may do, by their policies in the template: a permission that would be missing at
 * AWS is missing here.
 */
@NullMarked
package org.seloste.local.policy;

import org.jspecify.annotations.NullMarked;
