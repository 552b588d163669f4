package org.seloste.local.http;

/** Something else listens on the port. */
public final class PortTakenException extends RuntimeException {
    PortTakenException(int port, Throwable cause) {
        super(
                "Port %d is taken. Stop what listens there, or choose another: -Dport=%d"
                        .formatted(port, port + 1000),
                cause);
    }
}
