package org.seloste.statement;

/**
 * How much may be sent in how long a time.
 *
 * @param formsPerHour form submissions from one IP address in an hour
 * @param mailsPerDay mails that the software sends to one address in a day, because a form asked it
 */
public record Limits(int formsPerHour, int mailsPerDay) {}
