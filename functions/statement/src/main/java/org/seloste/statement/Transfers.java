package org.seloste.statement;

import org.jspecify.annotations.Nullable;

/**
 * What is said of transfers outside the EU and the EEA.
 *
 * @param policy what the controller says
 * @param safeguard the safeguard and how to get a copy (Art. 13(1)(f)); null is a gap for the owner
 */
public record Transfers(LocalText policy, @Nullable LocalText safeguard) {}
