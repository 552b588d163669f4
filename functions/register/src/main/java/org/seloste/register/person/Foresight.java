package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.statement.PersonKept;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells from the facts what is to be done with a person on a day: a function of what is stored, the
 * statement and the day, and nothing else.
 */
final class Foresight {
    private final Retention retention;
    private final Dating dating;
    private final LeafDates dates;
    private final ZoneId zone;

    Foresight(Statement statement) {
        this.retention = new Retention(statement);
        this.dating = new Dating(retention);
        this.dates = new LeafDates(retention);
        this.zone = statement.zone();
    }

    Retention retention() {
        return retention;
    }

    Dating dating() {
        return dating;
    }

    LeafDates dates() {
        return dates;
    }

    /** A person with their dates counted anew. */
    Stock anew(Stock stock) {
        return stock.anew(dating, dates);
    }

    /** A person as they will be on a day: without restrictions whose end by then they were told. */
    Stock on(LocalDate day, Stock stock) {
        List<Restriction> restrictions =
                States.restrictions(stock.root()).stream()
                        .filter(each -> each.liftOn() == null || each.liftOn().isAfter(day))
                        .toList();
        Item root = stock.root().copy().parts("restrictions", States.parts(restrictions));
        if (restrictions.isEmpty()) {
            root.without("restrictions");
        }
        if (reasons(root).isEmpty()) {
            root.without("held");
        }
        return new Stock(root, stock.leaves());
    }

    /** The first moment of a day. */
    Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * What applies on that day.
     *
     * @param stock with its dates counted anew
     */
    List<Outlook> of(Stock stock, LocalDate day) {
        Item root = stock.root();
        if (Erasure.isGoingOn(root)) {
            return List.of(new Outlook.Unfinished());
        }
        List<Outlook> found = new ArrayList<>();
        if (root.flag("unsettled")) {
            found.add(new Outlook.Unfinished());
        }
        PersonKept kept = retention.byFacts(root);
        LocalDate lastDay = kept.lastDay();
        if (lastDay != null && lastDay.isBefore(day)) {
            boolean law = !root.flag("minimum") && retention.isKeptByLaw(root, day);
            found.add(
                    root.flag("held")
                            ? new Outlook.Held(kept.rule(), lastDay, reasons(root))
                            : new Outlook.Goes(kept.rule(), lastDay, law));
        }
        if (found.stream().noneMatch(Outlook.Goes.class::isInstance)) {
            boolean isOver = found.stream().anyMatch(Outlook.Held.class::isInstance);
            Stream.of(
                            isOver ? List.<Outlook>of() : single(stock, day),
                            reviews(root, day),
                            notice(root, day))
                    .forEach(found::addAll);
        }
        return found.isEmpty() ? List.of(new Outlook.Later(dating.next(root))) : found;
    }

    /**
     * What a whole look of that day finds: also what follows when nobody answered a review and the
     * relationship has ended long ago.
     *
     * @param stock with its dates counted anew
     */
    List<Outlook> all(Stock stock, LocalDate day) {
        List<Outlook> found = of(stock, day);
        if (found.stream().noneMatch(Outlook.ReviewLapses.class::isInstance)) {
            return found;
        }
        Item root = stock.root();
        for (Outlook outlook : found) {
            if (outlook instanceof Outlook.ReviewLapses(String relation, LocalDate endsOn)) {
                root = Reviews.ended(root, relation, endsOn);
            }
        }
        Stream<Outlook> after =
                all(anew(new Stock(root, stock.leaves())), day).stream()
                        .filter(outlook -> !(outlook instanceof Outlook.Later));
        return Stream.concat(found.stream(), after).distinct().toList();
    }

    /**
     * What becomes of a person, as seen from that day.
     *
     * @param stock with its dates counted anew
     */
    Fate fate(Stock stock, LocalDate day) {
        Item root = stock.root();
        if (Erasure.isGoingOn(root)) {
            return new Fate(all(stock, day), null, null);
        }
        @Nullable LocalDate lastDay = retention.lastDayByFacts(root);
        @Nullable LocalDate law =
                retention
                        .lastDayByLaw(root)
                        .filter(last -> lastDay != null && last.isAfter(lastDay))
                        .filter(_ -> !root.flag("minimum"))
                        .orElse(null);
        return new Fate(all(stock, day), lastDay, law);
    }

    /** What of a person who stays goes that day, or would if they were not held. */
    Due due(Stock stock, LocalDate day) {
        return Due.of(stock, retention, dates, begin(day));
    }

    /** What has a shorter time than the person. */
    private List<Outlook> single(Stock stock, LocalDate day) {
        Due due = due(stock, day);
        if (due.isEmpty()) {
            return List.of();
        }
        Outlook.Sheds sheds = due.outlook();
        return List.of(
                stock.root().flag("held")
                        ? new Outlook.HeldInPart(
                                sheds.leaves(), sheds.fields(), reasons(stock.root()))
                        : sheds);
    }

    /** While processing is restricted, nothing is concluded from silence (GDPR Art. 18(2)). */
    private List<Outlook> reviews(Item root, LocalDate day) {
        return new Reviews(retention)
                .of(root).stream()
                        .filter(open -> !open.next().isAfter(day))
                        .filter(open -> open.askedOn() == null || !root.has("restrictions"))
                        .map(Foresight::outlook)
                        .toList();
    }

    private static Outlook outlook(Reviews.Open open) {
        return open.askedOn() == null
                ? new Outlook.ReviewOpens(open.relation(), open.lastEvent())
                : new Outlook.ReviewLapses(open.relation(), open.lastEvent());
    }

    private static List<Outlook> notice(Item root, LocalDate day) {
        return root
                .find("noticeDue")
                .map(LocalDate::parse)
                .filter(due -> !Dating.noticeOn(due).isAfter(day))
                .<Outlook>map(Outlook.NoticeOwed::new)
                .stream()
                .toList();
    }

    private static Set<HoldReason> reasons(Item root) {
        Set<HoldReason> reasons = EnumSet.noneOf(HoldReason.class);
        if (!root.set("holds").isEmpty()) {
            reasons.add(HoldReason.OPEN_CASE);
        }
        if (States.restrictions(root).stream().anyMatch(Restriction::stopsExpiry)) {
            reasons.add(HoldReason.RESTRICTION);
        }
        return reasons;
    }
}
