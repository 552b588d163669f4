package org.seloste.statementcompiler;

import org.seloste.statement.EmailAddress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Sees to it that requests are dealt with in a time and order that the law allows. */
final class RequestCheck {
    private static final Duration LONGEST_CODE = Duration.ofMinutes(10);

    /** Any year with a short February. */
    private static final LocalDate A_YEAR = LocalDate.of(2026, 1, 1);

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
        Period longest = Period.ofMonths(months);
        if (period.isPresent() && isEverLonger(period.get(), longest)) {
            add(
                    name,
                    "'%s' is longer than the law gives".formatted(period.get()),
                    "allowed: what is never longer than %s (GDPR Art. 12(3))".formatted(longest));
        }
    }

    private void longer(String name, String than) {
        Optional<Period> period = period(name);
        Optional<Period> other = period(than);
        if (period.isPresent() && other.isPresent() && !isEverLonger(period.get(), other.get())) {
            add(
                    name,
                    "'%s' is no longer than '%s' of %s".formatted(period.get(), other.get(), than),
                    "allowed: a longer period than that of " + than);
        }
    }

    /** Whether it ends later than the other when both begin on some day of the year. */
    private static boolean isEverLonger(Period period, Period other) {
        return A_YEAR.datesUntil(A_YEAR.plusYears(1))
                .anyMatch(start -> start.plus(period).isAfter(start.plus(other)));
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
            return sound(name).map(Period::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Duration> duration(String name) {
        try {
            return sound(name).map(Duration::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> sound(String name) {
        boolean told = requests.find(name).filter(t -> problems.foundAt(t.place())).isPresent();
        return told ? Optional.empty() : requests.text(name);
    }
}
