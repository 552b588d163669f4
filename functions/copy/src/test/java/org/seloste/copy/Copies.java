package org.seloste.copy;

import org.seloste.published.Published;
import org.seloste.statement.KeptGroup;
import org.seloste.web.Site;
import org.seloste.web.request.CopyText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Copies of the data of somebody who is not. */
public final class Copies {
    public static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final Published PUBLISHED = Published.open(Map.of());
    private static final Site SITE = new Site(PUBLISHED.statement(), PUBLISHED::texts);

    private Copies() {}

    /** A copy with something in each section. */
    public static Copy small(String language) {
        Names names = names(language);
        return of(language, () -> small(names));
    }

    /** A copy with so many messages, each of words that do not compress. */
    public static Copy ofMessages(int messages) {
        Names names = names("fi");
        return of("fi", () -> messages(names, messages));
    }

    static Copy of(String language, Supplier<Stream<Entry>> entries) {
        return new Copy(
                SITE,
                SITE.texts(language),
                Copy.Scope.IN_PART,
                "2026-ABC123",
                AT,
                "https://api.example",
                List.of("services"),
                List.of(
                        new KeptGroup("person", LocalDate.of(2029, 11, 24), "prospect"),
                        new KeptGroup("contact", null, "customer"),
                        new KeptGroup("vouchers", LocalDate.of(2032, 12, 31), "voucher")),
                true,
                entries);
    }

    static Site site() {
        return SITE;
    }

    static Names names(String language) {
        return new Names(SITE.statement(), SITE.texts(language));
    }

    private static Stream<Entry> small(Names names) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return Stream.of(
                new EntryMaker(names, Section.PERSON)
                        .named(
                                "relationship",
                                CopyText.RELATIONSHIP,
                                "prospect",
                                names.relationship("prospect"))
                        .named("language", CopyText.LANGUAGE, "fi", names.language("fi"))
                        .day("collectedOn", CopyText.COLLECTED_ON, day)
                        .truth("marketingBanned", CopyText.MARKETING_BANNED, true)
                        .make(),
                new EntryMaker(names, Section.FIELDS)
                        .named("field", CopyText.FIELD, "phone", names.field("phone"))
                        .text("value", CopyText.VALUE, "+358401234567")
                        .named("source", CopyText.SOURCE, "web_form", names.source("web_form"))
                        .instant("since", CopyText.SINCE, AT)
                        .make(),
                submission(names, "=1+2, \"sanoi\" hän\nja lähti <b>"),
                new EntryMaker(names, Section.DISCLOSURES)
                        .text("recipient", CopyText.RECIPIENT, "Printing House Ltd")
                        .day("on", CopyText.DAY, day)
                        .list("fields", CopyText.FIELDS_GIVEN, Map.of("phone", "Puhelin"))
                        .text("reason", CopyText.REASON, "Kutsu")
                        .named("country", CopyText.COUNTRY, "SE", names.country("SE"))
                        .make());
    }

    private static Stream<Entry> messages(Names names, int count) {
        Random random = new Random(1);
        byte[] noise = new byte[180];
        return IntStream.range(0, count)
                .mapToObj(
                        i -> {
                            random.nextBytes(noise);
                            String words = Base64.getEncoder().encodeToString(noise);
                            return submission(names, i + " " + words);
                        });
    }

    private static Entry submission(Names names, String message) {
        return new EntryMaker(names, Section.SUBMISSIONS)
                .named("form", CopyText.FORM, "contact", names.form("contact"))
                .instant("receivedAt", CopyText.RECEIVED_AT, AT)
                .named("source", CopyText.SOURCE, "web_form", names.source("web_form"))
                .named("language", CopyText.LANGUAGE, "fi", names.language("fi"))
                .text("statementVersion", CopyText.STATEMENT_VERSION, "2018-10-19")
                .day("lastDay", CopyText.LAST_DAY, LocalDate.of(2029, 11, 24))
                .fields(Map.of("message", message))
                .make();
    }
}
