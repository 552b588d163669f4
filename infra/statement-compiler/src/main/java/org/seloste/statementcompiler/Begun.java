package org.seloste.statementcompiler;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.Optional;

/**
 * Where what cannot be read was begun. A quote that is not closed goes wrong only at the next quote
 * or at the end of the file, far from the place that has to be mended.
 */
final class Begun {
    private static final LoadSettings MARKED = LoadSettings.builder().setUseMarks(true).build();

    private Begun() {}

    /** The end of the message about a problem; empty when it was begun nowhere else. */
    static String before(MarkedYamlEngineException e, Mark problem, String yaml) {
        Optional<String> quote =
                quote(problem, yaml)
                        .map(
                                mark ->
                                        "after the quote that opens at "
                                                + text(mark)
                                                + " and closes only on this line");
        return quote.or(
                        () ->
                                e.getContextMark()
                                        .filter(mark -> mark.getIndex() < problem.getIndex())
                                        .map(mark -> e.getContext() + " begun at " + text(mark)))
                .map(begun -> ", " + begun)
                .orElse("");
    }

    /** The opening of a quote over several lines that was closed on the line of the problem. */
    private static Optional<Mark> quote(Mark problem, String yaml) {
        Optional<Mark> opened = Optional.empty();
        try {
            for (Event event : new Parse(MARKED).parseString(yaml)) {
                if (event instanceof ScalarEvent scalar && endsAt(problem, scalar)) {
                    opened = scalar.getStartMark();
                }
            }
        } catch (MarkedYamlEngineException _) {
            // It is the problem that is being told.
        }
        return opened;
    }

    private static boolean endsAt(Mark problem, ScalarEvent scalar) {
        ScalarStyle style = scalar.getScalarStyle();
        boolean isQuoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        int first = scalar.getStartMark().map(Mark::getLine).orElse(0);
        int last = scalar.getEndMark().map(Mark::getLine).orElse(0);
        return isQuoted && first < last && last == problem.getLine();
    }

    private static String text(Mark mark) {
        return "%d:%d".formatted(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
