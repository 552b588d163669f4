/** Tests of requests, answers and what stands between them. */
@NullMarked
package org.seloste.web;

import org.jspecify.annotations.NullMarked;
