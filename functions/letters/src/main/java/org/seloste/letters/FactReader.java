package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.JsonObject;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads the facts that {@link FactWriter} wrote. */
record FactReader(JsonObject facts) {
    String text(String name) {
        return facts.text(name);
    }

    @Nullable String findText(String name) {
        return facts.findText(name);
    }

    List<String> texts(String name) {
        return facts.textList(name);
    }

    int number(String name) {
        return facts.number(name);
    }

    /** None also in a letter that was written before there was such a count. */
    int findNumber(String name) {
        return facts.has(name) ? facts.number(name) : 0;
    }

    boolean truth(String name) {
        return facts.truth(name);
    }

    /** False also in a letter that was written before there was such a fact. */
    boolean findTruth(String name) {
        return facts.has(name) && facts.truth(name);
    }

    /** Letters that were written before say nothing of it. */
    AfterRestriction afterRestriction() {
        String after = facts.findText("after");
        return after == null ? AfterRestriction.USED : AfterRestriction.valueOf(after);
    }

    LocalDate day(String name) {
        return LocalDate.parse(facts.text(name));
    }

    @Nullable LocalDate findDay(String name) {
        String day = facts.findText(name);
        return day == null ? null : LocalDate.parse(day);
    }

    Instant instant(String name) {
        return Instant.parse(facts.text(name));
    }

    Right right(String name) {
        return Right.valueOf(facts.text(name));
    }

    List<Right> rights(String name) {
        return facts.textList(name).stream().map(Right::valueOf).toList();
    }

    List<SubmissionNotice.Value> values() {
        return facts.objects(
                "values",
                value -> new SubmissionNotice.Value(value.text("field"), value.text("value")));
    }

    List<Merged> merged() {
        return facts.objects("merged", one -> new FactReader(one).oneMerged());
    }

    List<Verdict> verdicts() {
        return facts.objects("verdicts", one -> new FactReader(one).verdict());
    }

    private Merged oneMerged() {
        return new Merged(right("right"), text("number"), day("receivedOn"));
    }

    private Verdict verdict() {
        String ground = facts.findText("ground");
        return new Verdict(
                right("right"),
                RequestState.valueOf(text("state")),
                ground == null ? null : RefusalGround.valueOf(ground),
                facts.findText("reason"),
                facts.objects("kept", one -> new FactReader(one).kept()),
                texts("fields"),
                texts("recipients"),
                truth("suppressed"),
                texts("only"),
                findDay("day"));
    }

    private KeptGroup kept() {
        return new KeptGroup(text("category"), findDay("lastDay"), text("rule"), texts("with"));
    }
}
