package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a compiled statement. */
public final class Statements {
    private Statements() {}

    /**
     * Reads what the statement compiler wrote.
     *
     * @throws IllegalArgumentException when it wrote something else
     */
    public static Statement read(InputStream json) {
        return statement(JsonObject.read(json));
    }

    private static Statement statement(JsonObject json) {
        return new Statement(
                controller(json.object("controller")),
                new Register(text(json.object("register"), "name")),
                json.textList("languages"),
                ZoneId.of(json.text("zone")),
                holidays(json.object("holidays")),
                json.objects("versions", Statements::version),
                findText(json, "law"),
                json.objects("purposes", Statements::purpose),
                json.objects("categories", Statements::category),
                json.objects("relationships", Statements::relationship),
                json.objects("retention", Statements::retentionRule),
                findText(json, "statutoryRetention"),
                json.objects("sources", Statements::source),
                json.objects("recipients", Statements::recipient),
                transfers(json.object("transfers")),
                rights(json.object("rights")),
                text(json, "security"),
                text(json, "cookies"),
                authority(json.object("authority")),
                json.objects("forms", FormReader::form),
                limits(json.object("limits")),
                RequestReader.rules(json.object("requests")));
    }

    private static Controller controller(JsonObject json) {
        return new Controller(
                json.text("name"),
                json.findText("businessId"),
                json.text("address"),
                json.text("country"),
                json.text("contactName"),
                json.text("email"),
                json.findText("phone"),
                uri(json.findText("website")),
                json.findText("dataProtectionOfficer"),
                json.textList("roleMailboxes"));
    }

    private static Holidays holidays(JsonObject json) {
        List<String> texts = json.textList("days");
        Set<LocalDate> days = HashSet.newHashSet(texts.size());
        for (String day : texts) {
            days.add(LocalDate.parse(day));
        }
        return new Holidays(
                json.text("calendar"),
                json.textList("excluded"),
                json.number("from"),
                json.number("through"),
                days);
    }

    private static Version version(JsonObject json) {
        return new Version(
                json.text("key"),
                LocalDate.parse(json.text("date")),
                text(json, "changes"),
                findText(json, "text"));
    }

    private static Purpose purpose(JsonObject json) {
        return new Purpose(
                json.text("key"),
                text(json, "name"),
                text(json, "description"),
                Basis.valueOf(json.text("basis")),
                findText(json, "interest"),
                json.has("directMarketing") && json.truth("directMarketing"),
                json.textList("categories"));
    }

    private static Category category(JsonObject json) {
        return new Category(
                json.text("key"),
                text(json, "name"),
                json.findText("retention"),
                json.textList("keeps"),
                json.objects("fields", Statements::field));
    }

    private static Field field(JsonObject json) {
        return new Field(
                json.text("key"),
                text(json, "name"),
                Field.Type.valueOf(json.text("type")),
                json.number("maxLength"),
                findText(json, "hint"),
                json.findText("autocomplete"),
                json.objects("options", Statements::option));
    }

    private static Field.Option option(JsonObject json) {
        return new Field.Option(json.text("key"), text(json, "name"));
    }

    private static Relationship relationship(JsonObject json) {
        return new Relationship(
                json.text("key"),
                text(json, "name"),
                json.text("retention"),
                Relationship.Erasure.valueOf(json.text("erasureOnRequest")),
                review(json.findObject("review")));
    }

    private static Relationship.@Nullable Review review(@Nullable JsonObject json) {
        return json == null
                ? null
                : new Relationship.Review(
                        Period.parse(json.text("after")), Period.parse(json.text("answer")));
    }

    private static RetentionRule retentionRule(JsonObject json) {
        return new RetentionRule(
                json.text("key"),
                RetentionRule.Event.valueOf(json.text("event")),
                Period.parse(json.text("period")),
                RetentionRule.Until.valueOf(json.text("until")),
                Basis.valueOf(json.text("basis")),
                text(json, "why"),
                findText(json, "starts"));
    }

    private static Source source(JsonObject json) {
        return new Source(
                json.text("key"),
                text(json, "name"),
                json.truth("fromPerson"),
                json.truth("organisationOnly"));
    }

    private static Recipient recipient(JsonObject json) {
        return new Recipient(
                json.text("key"),
                json.text("name"),
                text(json, "role"),
                json.truth("processor"),
                json.text("country"),
                findText(json, "transferBasis"),
                json.textList("fields"));
    }

    private static Transfers transfers(JsonObject json) {
        return new Transfers(text(json, "policy"), findText(json, "safeguard"));
    }

    private static Rights rights(JsonObject json) {
        return new Rights(
                text(json, "howToAsk"),
                text(json, "inspection"),
                text(json, "erasure"),
                findText(json, "objection"),
                findText(json, "portability"),
                findText(json, "consentWithdrawal"),
                findText(json, "complaint"),
                findText(json, "compulsory"),
                text(json, "automatedDecisions"));
    }

    private static Authority authority(JsonObject json) {
        return new Authority(
                text(json, "name"),
                text(json, "address"),
                json.text("phone"),
                json.text("email"),
                URI.create(json.text("website")),
                text(json, "court"),
                LocalDate.parse(json.text("checkedOn")));
    }

    private static Limits limits(JsonObject json) {
        return new Limits(json.number("formsPerHour"), json.number("mailsPerDay"));
    }

    static LocalText text(JsonObject json, String name) {
        return new LocalText(json.object(name).texts());
    }

    static @Nullable LocalText findText(JsonObject json, String name) {
        JsonObject text = json.findObject(name);
        return text == null ? null : new LocalText(text.texts());
    }

    private static @Nullable URI uri(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
