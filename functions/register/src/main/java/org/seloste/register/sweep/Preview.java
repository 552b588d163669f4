package org.seloste.register.sweep;

/**
 * What the run of a day would do.
 *
 * @param page whom it would find something to do about
 * @param redatingFinished whether all dates are counted by the rules in force. As long as they are
 *     not, the page is one of everybody rather than of those who are due
 */
public record Preview(Page<Foreseen> page, boolean redatingFinished) {}
