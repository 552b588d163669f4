/** Runs the template's schedules by the simulated clock. */
@NullMarked
package org.seloste.local.schedule;

import org.jspecify.annotations.NullMarked;
