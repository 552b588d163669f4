package org.seloste.formsubmission.form;

import org.seloste.statement.Kept;
import org.seloste.web.Answer;
import org.seloste.web.Problem.FieldError;

import java.time.Duration;
import java.util.List;

/** Tells the sender of a form what came of it. */
sealed interface Voice permits PageVoice, JsonVoice {
    /** It is stored, or it is answered as if it were. */
    Answer accepted(Kept kept);

    /** Something in it is wrong; nothing was stored. */
    Answer unsound(List<FieldError> errors);

    /** Its key was that of an earlier one which said something else; this one was not stored. */
    Answer keyReused();

    /** It came sooner than anybody fills in a form; nothing was stored. */
    Answer tooFast();

    /** Too much came from there in an hour; nothing was stored. */
    Answer tooMany(Duration retryAfter);

    /** It could not be stored now; nothing was. */
    Answer busy();
}
