/**
 * What stands between the web and the register: requests of an HTTP API and the answers to them,
 * the language that is spoken, problems, and the headers that keep browsers from harm.
 */
@NullMarked
package org.seloste.web;

import org.jspecify.annotations.NullMarked;
