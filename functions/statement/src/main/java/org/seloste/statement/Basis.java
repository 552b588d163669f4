package org.seloste.statement;

/** The legal bases of GDPR Art. 6(1). */
public enum Basis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTEREST,
    PUBLIC_TASK,
    LEGITIMATE_INTEREST
}
