/** The pages behind the links of mails. Looking changes nothing; only their buttons act. */
@NullMarked
package org.seloste.subjectrequest.link;

import org.jspecify.annotations.NullMarked;
