package org.seloste.publicstatement;

import java.util.Optional;

/** The public files that the statement compiler wrote, such as {@code fi/statement.html}. */
@FunctionalInterface
interface PublicFiles {
    /** The bytes of the file at that path. */
    Optional<byte[]> find(String path);
}
