package org.seloste.registerdesk;

/**
 * Who asks.
 *
 * @param id their id at whoever issued the token; the journal knows them by it
 */
public record Employee(String id) {}
