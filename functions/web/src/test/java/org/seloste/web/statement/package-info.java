/** Tests of the statement's page. */
@NullMarked
package org.seloste.web.statement;

import org.jspecify.annotations.NullMarked;
