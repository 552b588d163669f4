package org.seloste.register.restore;

/** What is done again after a restore. The names stand in the journal and before people. */
public enum Redone {
    /** Somebody left. */
    LEFT,
    /** An erasure began that its case ends. */
    CONDEMNED,
    /** The time of some data was over. */
    EXPIRED,
    /** A part of somebody's data was erased. */
    PART_ERASED,
    /** A form was taken back that its address's owner had not sent. */
    DISOWNED,
    /** Marketing was refused. */
    MARKETING_BANNED,
    /** Consents were withdrawn. */
    CONSENTS_WITHDRAWN,
    /** Processing was restricted, or a restriction ended. */
    RESTRICTED_OR_LIFTED,
    /** A relationship began, was confirmed or ended; somebody acted, was asked or was told. */
    STANDING_RESTORED,
    /** Values were corrected. */
    CORRECTED,
    /** Somebody was found by another address. */
    ADDRESS_CHANGED,
    /** An open case held somebody's data, or let it go. */
    HELD_OR_RELEASED
}
