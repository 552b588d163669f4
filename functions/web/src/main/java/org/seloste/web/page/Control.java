package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What stands in a form between its top and its buttons; {@code part/form.jte} writes it. */
public sealed interface Control {
    /**
     * One field.
     *
     * @param input the field
     */
    record Entry(Input input) implements Control {}

    /**
     * Boxes or radio buttons under one question. None is chosen beforehand, only as it was sent.
     *
     * @param name its name in what is sent
     * @param several whether more than one may be chosen
     * @param legend the question
     * @param hint what helps to answer, if anything
     * @param error what is wrong and how to put it right, if anything
     * @param choices what there is to choose
     */
    record Choices(
            String name,
            boolean several,
            String legend,
            @Nullable String hint,
            @Nullable String error,
            List<Choice> choices)
            implements Control {
        public Choices {
            choices = List.copyOf(choices);
        }

        /** The type of the HTML inputs. */
        public String htmlType() {
            return several ? "checkbox" : "radio";
        }

        /** The id of one of the inputs; links of the error summary lead to the first one. */
        public String id(Choice choice) {
            return idOf(name, choice.value());
        }

        /** The id of the input of that name and value. */
        public static String idOf(String name, String value) {
            return "box-" + name + "-" + value;
        }
    }

    /**
     * One of several to choose.
     *
     * @param value what is sent when it is chosen
     * @param label what choosing it means
     * @param hint what else is good to know of it, if anything
     * @param checked whether it was chosen before
     */
    record Choice(String value, String label, @Nullable String hint, boolean checked) {}

    /**
     * Fields that make one answer together.
     *
     * @param legend what they are about
     * @param inputs the fields
     */
    record Group(String legend, List<Input> inputs) implements Control {
        public Group {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * What was answered, each answer with a button that leads back to its question.
     *
     * @param rows the answers
     */
    record Review(List<Row> rows) implements Control {
        public Review {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One answer.
     *
     * @param fact the question and what was answered
     * @param change leads back
     */
    record Row(Part.Fact fact, Button change) {}

    /**
     * Something to read between questions.
     *
     * @param part what is read
     */
    record Reading(Part part) implements Control {}
}
