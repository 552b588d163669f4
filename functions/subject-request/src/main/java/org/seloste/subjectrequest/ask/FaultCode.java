package org.seloste.subjectrequest.ask;

import org.seloste.web.request.RequestText;

/** What can be wrong with a request, for programs. */
enum FaultCode {
    WISH_REQUIRED(RequestText.ERROR_WISH),
    WISH_UNKNOWN(RequestText.ERROR_WISH_UNKNOWN),
    CORRECTION_REQUIRED(RequestText.ERROR_CORRECTION),
    FIELD_UNKNOWN(RequestText.ERROR_FIELD),
    CATEGORY_UNKNOWN(RequestText.ERROR_CATEGORY),
    GROUND_REQUIRED(RequestText.ERROR_GROUND),
    SITUATION_REQUIRED(RequestText.ERROR_SITUATION),
    EMAIL_REQUIRED(RequestText.ERROR_EMAIL),
    EMAIL_INVALID(RequestText.ERROR_EMAIL),
    TOO_SHORT(RequestText.ERROR_TOO_SHORT),
    TOO_LONG(RequestText.ERROR_TOO_LONG),
    CHARACTERS(RequestText.ERROR_CHARACTERS),
    SEVERAL_VALUES(RequestText.ERROR_SEVERAL),
    UNKNOWN_NAME(RequestText.ERROR_UNKNOWN);

    private final RequestText text;

    FaultCode(RequestText text) {
        this.text = text;
    }

    /** What is wrong and what to do, for people. */
    RequestText text() {
        return text;
    }
}
