package org.seloste.subjectrequest.status;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Step;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened to several rights at once in the same way, told once. */
final class Happened {
    private record Same(
            Instant at,
            Step.Kind kind,
            @Nullable String reason,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {
        static Same of(Step step) {
            return new Same(step.at(), step.kind(), step.reason(), step.before(), step.after());
        }

        Step with(List<Right> rights) {
            return new Step(at, kind, rights, reason, before, after);
        }
    }

    private Happened() {}

    static List<Step> once(List<Step> history) {
        Map<Same, List<Right>> rights = new LinkedHashMap<>();
        for (Step step : history) {
            rights.computeIfAbsent(Same.of(step), _ -> new ArrayList<>()).addAll(step.rights());
        }
        return rights.entrySet().stream()
                .map(same -> same.getKey().with(same.getValue().stream().distinct().toList()))
                .toList();
    }
}
