/**
 * Reads template.yaml as CloudFormation and SAM do, as far as this system needs it, and refuses
 * with a place and a reason whatever it does not understand.
 */
@NullMarked
package org.seloste.local.template;

import org.jspecify.annotations.NullMarked;
