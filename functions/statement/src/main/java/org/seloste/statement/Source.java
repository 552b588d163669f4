package org.seloste.statement;

/**
 * Where data comes from.
 *
 * @param key its name in data, such as web_form
 * @param name its name for people
 * @param fromPerson whether the person gives it; where not, Art. 14 wants a notice
 * @param organisationOnly whether only people in the service of an organisation may be taken from
 *     it
 */
public record Source(String key, LocalText name, boolean fromPerson, boolean organisationOnly) {}
