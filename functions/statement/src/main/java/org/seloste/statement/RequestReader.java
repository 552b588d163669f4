package org.seloste.statement;

import java.time.Duration;
import java.time.Period;

/** Reads the rules of requests of a compiled statement. */
final class RequestReader {
    private RequestReader() {}

    static RequestRules rules(JsonObject json) {
        return new RequestRules(
                period(json, "answer"),
                period(json, "extended"),
                duration(json, "confirmation"),
                period(json, "reminder"),
                period(json, "unconfirmed"),
                period(json, "packageLife"),
                json.number("downloads"),
                duration(json, "code"),
                json.number("codeTries"),
                period(json, "restrictionNotice"),
                period(json, "recipientNotice"),
                json.number("identityWorkingDays"),
                period(json, "identityAnswer"),
                period(json, "content"),
                period(json, "evidence"),
                period(json, "warning"),
                json.text("notify"));
    }

    private static Period period(JsonObject json, String name) {
        return Period.parse(json.text(name));
    }

    private static Duration duration(JsonObject json, String name) {
        return Duration.parse(json.text(name));
    }
}
