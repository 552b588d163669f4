package org.seloste.statement;

/**
 * The register that the statement is about.
 *
 * @param name its name; stands in every export
 */
public record Register(LocalText name) {}
