package org.seloste.statementcompiler;

import java.util.ArrayList;
import java.util.List;

/**
 * A fault made in the example.
 *
 * @param piece what is replaced
 * @param other what stands there instead
 * @param messages what the compiler says
 */
record Fault(String piece, String other, List<String> messages) {
    /** Reads faults from lines that begin with -, + and &gt;, parted by empty lines. */
    static List<Fault> parse(String text) {
        List<Fault> faults = new ArrayList<>();
        for (String block : text.split("\n\n", -1)) {
            if (!block.startsWith("#") && !block.isBlank()) {
                List<String> messages = lines(block, '>');
                faults.add(
                        new Fault(
                                String.join("\n", lines(block, '-')),
                                String.join("\n", lines(block, '+')),
                                messages));
            }
        }
        return faults;
    }

    private static List<String> lines(String block, char mark) {
        return block.lines()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1))
                .toList();
    }

    @Override
    public String toString() {
        return messages.toString();
    }
}
