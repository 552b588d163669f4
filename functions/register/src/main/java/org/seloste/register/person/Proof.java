package org.seloste.register.person;

/** Whether the owner of an address said that it is a person's. */
public enum Proof {
    /** Nobody said so yet. */
    MISSING,
    /** The owner said so. */
    GIVEN,
    /** The address does not lead to that person, or not any more. */
    POINTLESS
}
