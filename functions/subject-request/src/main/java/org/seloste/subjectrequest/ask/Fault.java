package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.web.Problem.FieldError;

/**
 * Something wrong with a request.
 *
 * @param question the page that asks for it
 * @param anchor the id of the field on that page; null where no field is wrong
 * @param error what is wrong and how to put it right
 */
record Fault(Question question, @Nullable String anchor, FieldError error) {}
