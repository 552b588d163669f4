package org.seloste.register.sweep;

import org.seloste.register.person.Erased;
import org.seloste.register.person.HoldReason;
import org.seloste.register.sweep.Report.Redating;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A report as the journal keeps it: names and counts, and ids of those at whom it failed. */
final class ReportRefs {
    private static final String DELETED = "deleted.";
    private static final String HELD = "held.";
    private static final String FAILED = "failed.";
    private static final String BROKEN_OFF = "brokenOff.";

    /** An item has its size; the log names all of them. */
    private static final int MOST_FAILED = 100;

    private final Map<String, String> refs;

    private ReportRefs(Map<String, String> refs) {
        this.refs = refs;
    }

    static Map<String, String> write(Report report) {
        ReportRefs to = new ReportRefs(new LinkedHashMap<>());
        to.number("found", report.found());
        to.number("left", report.left());
        to.number("reduced", report.reduced());
        to.number("shed", report.shed());
        report.deleted().forEach((group, count) -> to.number(DELETED + group, count));
        to.number("heldPersons", report.heldPersons());
        report.held().forEach((reason, count) -> to.number(HELD + reason, count));
        to.number("reviews", report.reviews());
        to.number("lapsed", report.lapsed());
        to.number("notices", report.notices());
        report.failed().entrySet().stream()
                .limit(MOST_FAILED)
                .forEach(failed -> to.refs.put(FAILED + failed.getKey(), failed.getValue()));
        to.number("redated", report.redating().looked());
        to.number("moved", report.redating().moved());
        to.flag("datesFinished", report.redating().finished());
        report.brokenOff().forEach((shard, why) -> to.refs.put(BROKEN_OFF + shard, why));
        to.number("shardsBusy", report.shardsBusy());
        to.number("lagDays", report.lagDays());
        to.flag("finished", report.finished());
        return to.refs;
    }

    static Report read(Map<String, String> refs) {
        ReportRefs from = new ReportRefs(refs);
        return new Report(
                from.number("found"),
                from.number("left"),
                from.number("reduced"),
                from.number("shed"),
                from.counts(DELETED, Erased.class),
                from.number("heldPersons"),
                from.counts(HELD, HoldReason.class),
                from.number("reviews"),
                from.number("lapsed"),
                from.number("notices"),
                from.under(FAILED),
                new Redating(
                        from.number("redated"), from.number("moved"), from.flag("datesFinished")),
                from.shards(),
                from.number("shardsBusy"),
                from.number("lagDays"),
                from.flag("finished"));
    }

    /** What there is none of is not written. */
    private void number(String name, int value) {
        if (value != 0) {
            refs.put(name, Integer.toString(value));
        }
    }

    private int number(String name) {
        return Integer.parseInt(refs.getOrDefault(name, "0"));
    }

    private void flag(String name, boolean value) {
        refs.put(name, Boolean.toString(value));
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(refs.get(name));
    }

    private <E extends Enum<E>> Map<E, Integer> counts(String prefix, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            if (refs.containsKey(prefix + constant)) {
                counts.put(constant, number(prefix + constant));
            }
        }
        return counts;
    }

    private SortedMap<String, String> under(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        refs.forEach(
                (name, value) -> {
                    if (name.startsWith(prefix)) {
                        found.put(name.substring(prefix.length()), value);
                    }
                });
        return found;
    }

    private SortedMap<Integer, String> shards() {
        SortedMap<Integer, String> shards = new TreeMap<>();
        under(BROKEN_OFF).forEach((shard, why) -> shards.put(Integer.valueOf(shard), why));
        return shards;
    }
}
