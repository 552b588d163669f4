package org.seloste.web.evidence;

import org.seloste.statement.TextKey;

import java.util.Arrays;
import java.util.List;

/** What the codes of a request mean, as one tells somebody who was not there. */
public enum EvidenceWord implements TextKey {
    RIGHT_ACCESS,
    RIGHT_RECTIFICATION,
    RIGHT_ERASURE,
    RIGHT_RESTRICTION,
    RIGHT_PORTABILITY,
    RIGHT_OBJECTION,
    RIGHT_MARKETING_BAN,
    RIGHT_CONSENT_WITHDRAWAL,
    STATE_RECEIVED,
    STATE_AWAITING_CONFIRMATION,
    STATE_IN_PROGRESS,
    STATE_AWAITING_IDENTITY,
    STATE_EXTENDED,
    STATE_COMPLETED,
    STATE_PARTIALLY_COMPLETED,
    STATE_REFUSED,
    STATE_NO_DATA,
    STATE_ANSWERED_BY_ERASURE,
    STATE_MERGED,
    STATE_WITHDRAWN,
    STATE_EXPIRED_UNCONFIRMED,
    CHANNEL_FORM,
    CHANNEL_API,
    CHANNEL_LETTER,
    CHANNEL_PHONE,
    CHANNEL_MAIL,
    CHANNEL_IN_PERSON,
    CHANNEL_ONE_CLICK,
    OUTCOME_SENT,
    OUTCOME_IMPOSSIBLE,
    OUTCOME_DISPROPORTIONATE,
    RESULT_MAIL_SENT,
    RESULT_MAIL_REFUSED,
    RESULT_MAIL_WITHHELD,
    RESULT_TO_BE_POSTED,
    RESULT_POSTED,
    GROUP_FIELDS,
    GROUP_ADDRESSES,
    GROUP_SUBMISSIONS,
    GROUP_CONSENTS,
    GROUP_IP_ADDRESSES,
    GROUP_SERVICES,
    GROUP_RELATIONSHIPS,
    GROUP_DISCLOSURES,
    GROUP_VOUCHERS,
    GROUP_MAILS,
    GROUP_OTHER,
    LETTER_REQUEST_CONFIRMATION,
    LETTER_REQUEST_ACCEPTED,
    LETTER_REQUEST_UNCONFIRMED,
    LETTER_IDENTITY_ASKED,
    LETTER_IDENTITY_RECEIVED,
    LETTER_REQUEST_EXTENDED,
    LETTER_REQUEST_ANSWERED,
    LETTER_DATA_READY,
    LETTER_DOWNLOAD_CODE,
    LETTER_RESTRICTION_ENDS,
    LETTER_ADDRESS_CONFIRMATION,
    LETTER_ADDRESS_CHANGED,
    LETTER_REQUEST_WITHDRAWN,
    LETTER_CASE_NOTICE,
    LETTER_SUBMISSION_RECEIVED,
    LETTER_MARKETING_MESSAGE,
    LETTER_FURTHER_ADDRESS,
    LETTER_ADDRESS_ADDED,
    LETTER_NOTICE_OF_SOURCE,
    LETTER_OTHER,
    EVENT_REQUEST_RECEIVED,
    EVENT_REQUEST_LINK_SENT,
    EVENT_REQUEST_REMINDED,
    EVENT_REQUEST_WENT_ON,
    EVENT_REQUEST_CONFIRMED,
    EVENT_REQUEST_WITHDRAWN,
    EVENT_REQUEST_UNCONFIRMED,
    EVENT_REQUEST_ERASED,
    EVENT_REQUEST_RECORDED,
    EVENT_REQUEST_DECIDED,
    EVENT_REQUEST_EXTENDED,
    EVENT_REQUEST_IDENTITY_ASKED,
    EVENT_REQUEST_IDENTITY_RECEIVED,
    EVENT_REQUEST_IDENTITY_MISSING,
    EVENT_RESTRICTION_END_TOLD,
    EVENT_ADDRESS_CHANGED,
    EVENT_SUPPRESSION_REMOVED,
    EVENT_LETTER_POSTED,
    EVENT_RECIPIENT_SETTLED,
    EVENT_RESTRICTION_LIFTED,
    EVENT_REQUEST_CONTENT_DELETED,
    EVENT_UNSUBSCRIBED,
    EVENT_DATA_VIEWED,
    EVENT_MARKETING_BANNED,
    EVENT_CONSENTS_WITHDRAWN,
    EVENT_PROCESSING_RESTRICTED,
    EVENT_FIELDS_CORRECTED,
    EVENT_ERASURE_STARTED,
    EVENT_PERSON_ERASED,
    EVENT_PERSON_EDITED,
    EVENT_DATA_DISCLOSED,
    EVENT_REQUEST_ADDRESS_CONFIRMED,
    EVENT_DOWNLOAD_CODE_SENT,
    EVENT_DOWNLOAD_CODE_WRONG,
    EVENT_DOWNLOAD_CODE_RIGHT,
    EVENT_DATA_DOWNLOADED,
    EVENT_DOWNLOAD_ENDED,
    EVENT_MARKETING_OWED,
    EVENT_MAIL_SENT,
    EVENT_MAIL_REFUSED,
    EVENT_MAIL_WITHHELD,
    EVENT_OTHER;

    /** What a code is of; the language files have a part for each. */
    public enum Of {
        /** A right of the GDPR. */
        RIGHT,
        /** Where a right stands. */
        STATE,
        /** By which way a request came. */
        CHANNEL,
        /** What became of telling a recipient. */
        OUTCOME,
        /** What became of a mail. */
        RESULT,
        /** What an erasure counts. */
        GROUP,
        /** A kind of letter. */
        LETTER,
        /** What happened. */
        EVENT
    }

    /**
     * The words of a code. A code of a later version, or one that somebody put into the journal,
     * has none of its own, and is called something else.
     */
    public static EvidenceWord of(Of what, String code) {
        String name = what + "_" + code;
        return Arrays.stream(values())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseGet(() -> valueOf(what + "_OTHER"));
    }

    @Override
    public String key() {
        int kind = name().indexOf('_');
        return "evidence.code." + name().substring(0, kind) + "." + name().substring(kind + 1);
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
