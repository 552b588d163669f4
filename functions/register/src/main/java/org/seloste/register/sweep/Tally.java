package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Fault;
import org.seloste.register.person.Erased;
import org.seloste.register.person.Expired;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what many threads do. */
final class Tally {
    private final Map<Erased, Integer> deleted = new EnumMap<>(Erased.class);
    private final Map<HoldReason, Integer> held = new EnumMap<>(HoldReason.class);
    private final SortedMap<String, String> failed = new TreeMap<>();
    private final SortedMap<Integer, String> brokenOff = new TreeMap<>();
    private final Set<String> staying = new HashSet<>();
    private int found;
    private int left;
    private int reduced;
    private int shed;
    private int heldPersons;
    private int reviews;
    private int lapsed;
    private int notices;
    private int redated;
    private int moved;
    private int busy;
    private boolean finished = true;
    private boolean datesFinished = true;
    private @Nullable LocalDate oldest;

    /** Whether the person was looked at in this run and stays due: once a run is enough. */
    synchronized boolean isStaying(String person) {
        return staying.contains(person);
    }

    synchronized void add(String person, Expired expired) {
        boolean counts = false;
        for (Outlook outlook : expired.done()) {
            counts |= count(person, outlook, expired);
        }
        expired.deleted().forEach((group, count) -> deleted.merge(group, count, Integer::sum));
        if (counts || !expired.deleted().isEmpty()) {
            found++;
        }
        finished &= expired.finished();
    }

    private boolean count(String person, Outlook outlook, Expired expired) {
        switch (outlook) {
            case Outlook.Goes goes when goes.keepsByLaw() -> reduced += expired.left() ? 1 : 0;
            case Outlook.Goes _ -> left += expired.left() ? 1 : 0;
            case Outlook.Sheds _ -> shed += expired.finished() ? 1 : 0;
            case Outlook.Held hold -> stays(person, hold.reasons());
            case Outlook.HeldInPart hold -> stays(person, hold.reasons());
            case Outlook.ReviewOpens _ -> reviews++;
            case Outlook.ReviewLapses _ -> lapsed++;
            case Outlook.NoticeOwed _ -> notices++;
            case Outlook.Unfinished _ -> {}
            case Outlook.Later _ -> {
                return false;
            }
        }
        return true;
    }

    private void stays(String person, Set<HoldReason> reasons) {
        staying.add(person);
        heldPersons++;
        reasons.forEach(reason -> held.merge(reason, 1, Integer::sum));
    }

    synchronized void failed(String person, LocalDate due, RuntimeException failure) {
        staying.add(person);
        failed.put(person, Fault.of(failure));
        remains(due);
    }

    /** Somebody who was due on that day was not come to. */
    synchronized void remains(LocalDate due) {
        oldest = oldest == null || due.isBefore(oldest) ? due : oldest;
        finished = false;
    }

    synchronized void redated(boolean hasMoved) {
        redated++;
        moved += hasMoved ? 1 : 0;
    }

    synchronized void datesRemain() {
        datesFinished = false;
    }

    synchronized void busy() {
        busy++;
    }

    synchronized void brokenOff(int shard, RuntimeException failure) {
        brokenOff.put(shard, Fault.of(failure));
        finished = false;
    }

    synchronized Report report(LocalDate today) {
        long lag = oldest == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(oldest, today));
        return new Report(
                found,
                left,
                reduced,
                shed,
                deleted,
                heldPersons,
                held,
                reviews,
                lapsed,
                notices,
                failed,
                new Report.Redating(redated, moved, datesFinished),
                brokenOff,
                busy,
                Math.toIntExact(lag),
                finished);
    }
}
