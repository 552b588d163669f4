/**
 * Letters: what is written to people. A letter is a record; it says itself as a list of blocks, and
 * text, HTML mail and page are renderings of the same blocks, so that links, dates and their order
 * cannot differ between them.
 */
@NullMarked
package org.seloste.letters;

import org.jspecify.annotations.NullMarked;
