package org.seloste.statementcompiler;

import org.seloste.statement.EmailAddress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** Sees to it that requests are dealt with in a time and order that the law allows. */
final class RequestCheck {
    private static final Duration LONGEST_CODE = Duration.ofMinutes(10);

    /** The shortest month, in days. */
    private static final int SHORTEST_MONTH = 28;

    private final Tree requests;
    private final Problems problems;

    RequestCheck(Tree requests, Problems problems) {
        this.requests = requests;
        this.problems = problems;
    }

    void run() {
        for (String name : requests.mapping().keySet()) {
            if (requests.text(name).filter(text -> text.startsWith("P")).isPresent()) {
                atLeastADay(name);
            }
        }
        atMost("answer", 1);
        atMost("extended", 3);
        longer("extended", "answer");
        longer("unconfirmed", "reminder");
        code();
        notification();
    }

    private void atLeastADay(String name) {
        if (period(name).filter(Period::isZero).isPresent()) {
            add(name, "a period of nothing", "allowed: at least one day, P1D");
        }
    }

    private void atMost(String name, int months) {
        Optional<Period> period = period(name);
        if (period.isPresent() && !fits(period.get(), months)) {
            add(
                    name,
                    "'%s' is longer than the law gives".formatted(period.get()),
                    "allowed: at most P%dM, a whole number of months or at most P%dD (GDPR Art. 12(3))"
                            .formatted(months, SHORTEST_MONTH));
        }
    }

    /** Whether it ends, whatever day it begins, no later than that many months do. */
    private static boolean fits(Period period, int months) {
        long whole = period.toTotalMonths();
        return whole < months ? period.getDays() <= SHORTEST_MONTH : isExactly(period, months);
    }

    private static boolean isExactly(Period period, int months) {
        return period.toTotalMonths() == months && period.getDays() == 0;
    }

    private void longer(String name, String than) {
        Optional<Period> period = period(name);
        Optional<Period> other = period(than);
        if (period.isPresent()
                && other.isPresent()
                && shortestDays(period.get()) <= shortestDays(other.get())) {
            add(
                    name,
                    "'%s' is no longer than '%s' of %s".formatted(period.get(), other.get(), than),
                    "allowed: a longer period than that of " + than);
        }
    }

    private static long shortestDays(Period period) {
        return period.toTotalMonths() * SHORTEST_MONTH + period.getDays();
    }

    private void code() {
        Optional<Duration> code = duration("code");
        if (code.isPresent() && code.get().compareTo(LONGEST_CODE) > 0) {
            add(
                    "code",
                    "a code of '%s' can be guessed or found too long".formatted(code.get()),
                    "allowed: at most " + LONGEST_CODE);
        }
    }

    private void notification() {
        if (requests.mapping().isEmpty()) {
            return;
        }
        Optional<String> address = requests.text("notify");
        if (requests.find("notify").isEmpty()) {
            problems.add(
                    requests.place(),
                    "'notify' is missing",
                    "needed: the address that is told when a request waits for the company; never"
                            + " shown to the public");
        } else if (address.isPresent() && EmailAddress.parse(address.get()).isEmpty()) {
            add(
                    "notify",
                    "no mail can be sent to '%s'".formatted(address.get()),
                    "allowed: one e-mail address without a name");
        }
    }

    private void add(String name, String wrong, String allowed) {
        problems.add(requests.find(name).orElse(requests).place(), wrong, allowed);
    }

    /** The period of that name; empty when it is none, as the schema tells. */
    private Optional<Period> period(String name) {
        try {
            return requests.text(name).map(Period::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Duration> duration(String name) {
        try {
            return requests.text(name).map(Duration::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
