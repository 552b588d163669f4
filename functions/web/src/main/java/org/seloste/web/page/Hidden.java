package org.seloste.web.page;

/**
 * A value that goes along with a form unseen.
 *
 * @param name its name in what is sent
 * @param value the value
 */
public record Hidden(String name, String value) {}
