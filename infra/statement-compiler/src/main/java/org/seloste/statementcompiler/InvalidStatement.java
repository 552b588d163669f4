package org.seloste.statementcompiler;

import java.util.List;

/** A statement that cannot be published, and all that is wrong with it. */
public final class InvalidStatement extends Exception {
    private final transient List<String> messages;

    InvalidStatement(List<String> messages) {
        super(String.join(System.lineSeparator(), messages));
        this.messages = List.copyOf(messages);
    }

    /** What is wrong, one line each, in the order of the file. */
    public List<String> messages() {
        return messages;
    }
}
