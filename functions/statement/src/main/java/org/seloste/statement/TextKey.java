package org.seloste.statement;

import java.util.List;

/**
 * A text that the product says, in whichever language. Each module that speaks has an enum of
 * these; the statement compiler checks that every language's file has every key with these
 * parameters.
 */
public interface TextKey {
    /** Its key in the language files, such as {@code form.send}. */
    String key();

    /** The names of its parameters, in the order in which values are given. */
    List<String> parameters();

    /**
     * Whether a text that leaves a parameter out says too little. False for patterns, of which each
     * language uses what it needs.
     */
    default boolean needsEveryParameter() {
        return true;
    }
}
