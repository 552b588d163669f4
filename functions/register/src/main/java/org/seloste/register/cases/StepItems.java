package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;

/** Steps as parts of a case's item. */
final class StepItems {
    private StepItems() {}

    static Item write(Step step) {
        return Item.part()
                .text("at", step.at().toString())
                .text("kind", step.kind().name())
                .textList("rights", step.rights().stream().map(Right::name).toList())
                .optional("reason", step.reason())
                .optional("before", text(step.before()))
                .optional("after", text(step.after()));
    }

    static Step read(Item part) {
        return new Step(
                Instant.parse(part.text("at")),
                Step.Kind.valueOf(part.text("kind")),
                part.textList("rights").stream().map(Right::valueOf).toList(),
                part.find("reason").orElse(null),
                part.find("before").map(LocalDate::parse).orElse(null),
                part.find("after").map(LocalDate::parse).orElse(null));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
