/** What has become due, done each hour. */
@NullMarked
package org.seloste.retentionsweep;

import org.jspecify.annotations.NullMarked;
