package org.seloste.subjectrequest.ask;

import org.seloste.statement.Right;
import org.seloste.web.body.SentFields;
import org.seloste.web.page.Hidden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What was sent of a request so far, unchecked. Nothing of it is stored before it is sent as a
 * whole: it goes along from page to page.
 *
 * @param fields what was sent
 */
record Draft(SentFields fields) {
    /** Of a request, more corrections than anybody types on one page. */
    static final int MOST_ROWS = 10;

    static final Draft EMPTY = new Draft(new SentFields(List.of()));

    /**
     * A correction as it was typed.
     *
     * @param field which field; empty when none was chosen
     * @param wrong what is wrong
     * @param right how it should be
     */
    record Row(String field, String wrong, String right) {
        boolean isEmpty() {
            return field.isBlank() && wrong.isBlank() && right.isBlank();
        }

        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    /** What was typed there; empty when nothing was. */
    String value(String name) {
        return fields.find(name).orElse("");
    }

    boolean isTicked(String name, String value) {
        return fields.values(name).contains(value);
    }

    /**
     * The rights that were ticked, in the order in which they are asked about: corrections last,
     * beside the button that makes room for one more.
     */
    List<Right> rights() {
        return Arrays.stream(Right.values())
                .filter(right -> isTicked(Names.WISH, right.name()))
                .sorted(Comparator.comparing(Right.RECTIFICATION::equals))
                .toList();
    }

    /** Whether anything more is asked about what was ticked. */
    boolean needsDetails() {
        return !Names.of(rights()).isEmpty();
    }

    /** The corrections, as they belong together by their place. */
    List<Row> rows() {
        List<String> chosen = fields.values(Names.FIELD);
        List<String> wrong = fields.values(Names.WRONG);
        List<String> right = fields.values(Names.RIGHT);
        int count = Math.max(chosen.size(), Math.max(wrong.size(), right.size()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(at(chosen, i), at(wrong, i), at(right, i)));
        }
        return rows;
    }

    /** What goes along unseen on a page that asks for these itself. */
    List<Hidden> besides(List<String> asked) {
        return fields.all().stream()
                .filter(field -> Names.CONTENT.contains(field.name()))
                .filter(field -> !asked.contains(field.name()))
                .map(field -> new Hidden(field.name(), field.value()))
                .toList();
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    @Override
    public String toString() {
        return "Draft[…]";
    }
}
