package org.seloste.statementcompiler;

import org.seloste.statement.EmailAddress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Sees to it that single values mean something: zones, days, periods, countries, addresses. */
final class ValueCheck {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Tree statement;
    private final Problems problems;

    ValueCheck(Tree statement, Problems problems) {
        this.statement = statement;
        this.problems = problems;
    }

    void run() {
        statement.find("zone").ifPresent(this::zone);
        statement.find("controller", "country").ifPresent(this::country);
        statement.find("controller", "email").ifPresent(this::email);
        statement.find("authority", "email").ifPresent(this::email);
        statement.find("authority", "checkedOn").ifPresent(this::day);
        statement.list("controller", "roleMailboxes").forEach(this::roleMailbox);
        for (Tree rule : statement.list("retention")) {
            rule.find("period").ifPresent(this::period);
        }
        for (Tree relationship : statement.list("relationships")) {
            relationship.find("review", "after").ifPresent(this::period);
            relationship.find("review", "answer").ifPresent(this::period);
        }
        statement.list("recipients").forEach(this::recipient);
        statement.list("forms").forEach(this::notification);
    }

    private void zone(Tree zone) {
        Optional<String> id = zone.text();
        if (id.isPresent() && !ZoneId.getAvailableZoneIds().contains(id.get())) {
            problems.add(
                    zone.place(),
                    "there is no time zone '%s'".formatted(id.get()),
                    "allowed: a name of the IANA time zone database, as Europe/Helsinki");
        }
    }

    private void country(Tree country) {
        Optional<String> code = country.text();
        if (code.isPresent()
                && !problems.foundAt(country.place())
                && !COUNTRIES.contains(code.get())) {
            problems.add(
                    country.place(),
                    "there is no country '%s'".formatted(code.get()),
                    "allowed: an ISO 3166 code of two capital letters, as FI");
        }
    }

    private void email(Tree email) {
        Optional<String> address = email.text();
        if (address.isPresent() && EmailAddress.parse(address.get()).isEmpty()) {
            problems.add(
                    email.place(),
                    "no mail can be sent to '%s'".formatted(address.get()),
                    "allowed: one e-mail address without a name");
        }
    }

    private void roleMailbox(Tree mailbox) {
        email(mailbox);
        Optional<String> address = mailbox.text();
        if (address.isPresent() && !address.get().equals(address.get().toLowerCase(Locale.ROOT))) {
            problems.add(
                    mailbox.place(),
                    "'%s' has capital letters".formatted(address.get()),
                    "allowed: an address in lower case, as it is compared");
        }
    }

    private void day(Tree day) {
        day(day, problems);
    }

    /** Tells when a day, if it is there, is none of the calendar. */
    static void day(Tree day, Problems problems) {
        if (problems.foundAt(day.place())) {
            return;
        }
        try {
            day.text().ifPresent(LocalDate::parse);
        } catch (DateTimeException e) {
            problems.add(
                    day.place(),
                    "there is no day '%s'".formatted(day.text().orElseThrow()),
                    "allowed: a day as 2018-10-19");
        }
    }

    private void period(Tree period) {
        try {
            if (period.text().map(Period::parse).filter(Period::isZero).isPresent()) {
                problems.add(
                        period.place(), "a period of nothing", "allowed: at least one day, P1D");
            }
        } catch (DateTimeException e) {
            // The schema has told it already.
            return;
        }
    }

    private void recipient(Tree recipient) {
        Optional<Tree> country = recipient.find("country");
        country.ifPresent(this::country);
        boolean outside = country.flatMap(Tree::text).filter(code -> !inEea(code)).isPresent();
        if (outside && recipient.mapping("transferBasis").isEmpty()) {
            problems.add(
                    recipient.place(),
                    "'transferBasis' is missing",
                    "needed: the basis of the transfer, as %s is outside the EEA (GDPR Art. 45, 46"
                                    .formatted(country.flatMap(Tree::text).orElseThrow())
                            + " or 49)");
        }
    }

    private void notification(Tree form) {
        form.find("notify", "email").ifPresent(this::email);
        Optional<Tree> language = form.find("notify", "language");
        List<String> languages = statement.texts("languages");
        if (language.isPresent()
                && !languages.isEmpty()
                && !languages.contains(language.get().text().orElse(""))) {
            problems.add(
                    language.get().place(),
                    "the statement is not written in '%s'"
                            .formatted(language.get().text().orElse("")),
                    Problems.oneOf(languages));
        }
    }

    private static boolean inEea(String country) {
        try (InputStream codes = ValueCheck.class.getResourceAsStream("eea.txt")) {
            byte[] bytes = Objects.requireNonNull(codes, "eea.txt").readAllBytes();
            String text = new String(bytes, StandardCharsets.US_ASCII).strip();
            return Arrays.asList(text.split(" ", -1)).contains(country);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read eea.txt", e);
        }
    }
}
