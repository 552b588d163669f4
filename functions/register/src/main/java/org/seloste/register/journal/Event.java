package org.seloste.register.journal;

/** What the journal knows to have happened. */
public enum Event {
    /** A form was sent and stored. */
    SUBMISSION_RECEIVED,
    /** The owner of the address said that the form was not sent by them; it was deleted. */
    SUBMISSION_DISOWNED,
    /** The owner of the address confirmed the consents of a form. */
    CONSENTS_CONFIRMED,
    /** The run of what is due found something to do; the entry counts it. */
    SWEEP_RUN,
    /** A person entered the register. */
    PERSON_ADDED,
    /** A person left the register. */
    PERSON_REMOVED,
    /** A request of a data subject was received. */
    REQUEST_RECEIVED,
    /** A fresh link for confirming a request was mailed. */
    REQUEST_LINK_SENT,
    /** The one reminder to confirm a request was mailed. */
    REQUEST_REMINDED,
    /** A request that waited for a download went on to the erasure. */
    REQUEST_WENT_ON,
    /** A request was confirmed by the owner of the address. */
    REQUEST_CONFIRMED,
    /** A request was taken back by its sender. */
    REQUEST_WITHDRAWN,
    /** A request was closed, because nobody confirmed it. */
    REQUEST_UNCONFIRMED,
    /** The data that a request was about was erased. */
    REQUEST_ERASED,
    /** An employee recorded a request that came by another way. */
    REQUEST_RECORDED,
    /** A human decided a request. */
    REQUEST_DECIDED,
    /** The time limit of a request was extended. */
    REQUEST_EXTENDED,
    /** The sender of a request was asked who they are. */
    REQUEST_IDENTITY_ASKED,
    /** They answered. */
    REQUEST_IDENTITY_RECEIVED,
    /** The person did not answer in time who they are. */
    REQUEST_IDENTITY_MISSING,
    /** The person was told that a restriction ends. */
    RESTRICTION_END_TOLD,
    /** The owner of a new address confirmed it, and the person is found by it. */
    ADDRESS_CHANGED,
    /** The owner of a new address confirmed it. */
    REQUEST_ADDRESS_CONFIRMED,
    /** An address was taken off the suppression list, because its owner asked for that. */
    SUPPRESSION_REMOVED,
    /** An employee posted a letter that no mail brings. */
    LETTER_POSTED,
    /** A recipient was told of a change, or it was recorded why not (GDPR Art. 19). */
    RECIPIENT_SETTLED,
    /** A restriction that a request had brought about ended. */
    RESTRICTION_LIFTED,
    /** What was written in a request was deleted. */
    REQUEST_CONTENT_DELETED,
    /** A one-time code for a download was mailed. */
    DOWNLOAD_CODE_SENT,
    /** A wrong code was entered. */
    DOWNLOAD_CODE_WRONG,
    /** The right code was entered. */
    DOWNLOAD_CODE_RIGHT,
    /** A person downloaded their data. */
    DATA_DOWNLOADED,
    /** A copy could be downloaded no longer, and nobody is kept for it any more. */
    DOWNLOAD_ENDED,
    /** Marketing was refused with the button in a marketing mail. */
    UNSUBSCRIBED,
    /** An employee had a marketing message sent to a person who allowed it. */
    MARKETING_OWED,
    /** An employee looked at somebody's data. */
    DATA_VIEWED,
    /** A person refused marketing. */
    MARKETING_BANNED,
    /** A person withdrew every consent. */
    CONSENTS_WITHDRAWN,
    /** Processing of a person's data was restricted. */
    PROCESSING_RESTRICTED,
    /** What is known of a person was corrected on request. */
    FIELDS_CORRECTED,
    /** An erasure began. */
    ERASURE_STARTED,
    /** An erasure is done; the entry counts what was deleted. */
    PERSON_ERASED,
    /** DynamoDB's Time to Live took something before the hourly run did. */
    TTL_REMOVED,
    /** The register was restored from a backup; the entry counts what was done again. */
    REGISTER_RESTORED,
    /** The time of a person was over; the entry counts what was deleted, and names the rule. */
    PERSON_EXPIRED,
    /** The time of some data of a person was over; the entry counts what was deleted. */
    DATA_EXPIRED,
    /** The time of a person was over, and they stay for now; the entry says why. */
    EXPIRY_HELD,
    /** People are asked whether a relationship goes on of which nothing was heard for long. */
    REVIEW_OPENED,
    /** Nobody answered, and the relationship ended on the day of what was heard last. */
    RELATIONSHIP_LAPSED,
    /** A letter is owed that tells a person where their data is from (GDPR Art. 14). */
    SOURCE_NOTICE_OWED,
    /** An employee or another system added a person. */
    PERSON_ENTERED,
    /** An employee recorded something of a person, or changed it. */
    PERSON_EDITED,
    /** Data of a person was given to a recipient. */
    DATA_DISCLOSED,
    /** A mail was handed to the mail service. */
    MAIL_SENT,
    /** A mail was refused for good. */
    MAIL_REFUSED,
    /** A mail was not sent: its address had enough that day, or may not be marketed to. */
    MAIL_WITHHELD
}
