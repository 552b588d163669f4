package org.seloste.registerdesk.persons;

import org.seloste.letters.MarketingMessage;
import org.seloste.register.person.Marketing;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Calls that send marketing.
 *
 * @param statement whose day it is
 * @param work what keeps persons
 */
public record MessageCalls(Statement statement, PersonWork work) {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 20_000;

    /** As many as one call gets through before it is cut off. */
    private static final int MOST = 100;

    /** Sends a message to each person who allowed it, and tells of the others why not. */
    public Answer send(Call call) throws InvalidInput {
        Input input = call.input();
        MarketingMessage message =
                new MarketingMessage(
                        input.line("subject", LONGEST_SUBJECT), input.text("text", LONGEST_TEXT));
        Set<String> persons = new LinkedHashSet<>(input.someTexts("persons", LONGEST_ID, MOST));
        input.check();
        String key = call.key(statement);
        Map<String, Marketing> results = new LinkedHashMap<>();
        for (String person : persons) {
            results.put(person, work.write(person, message, key, call.actor(), call.now()));
        }
        return Answer.json(200, json(call.texts(), results));
    }

    private static String json(Texts texts, Map<String, Marketing> results) {
        return Json.write(
                json -> {
                    json.writeStartObject();
                    Writing.list(
                            json,
                            "results",
                            results.entrySet(),
                            (to, result) -> {
                                to.writeStartObject();
                                Writing.text(to, "person", result.getKey());
                                to.writeBooleanField(
                                        "sent", result.getValue() == Marketing.ALLOWED);
                                Writing.text(to, "marketing", result.getValue());
                                Writing.text(to, "message", texts.say(words(result.getValue())));
                                to.writeEndObject();
                            });
                    json.writeEndObject();
                });
    }

    private static DeskText words(Marketing marketing) {
        return switch (marketing) {
            case ALLOWED -> DeskText.MARKETING_ALLOWED;
            case GONE -> DeskText.MARKETING_GONE;
            case NO_CONSENT -> DeskText.MARKETING_NO_CONSENT;
            case BANNED -> DeskText.MARKETING_BANNED;
            case RESTRICTED -> DeskText.MARKETING_RESTRICTED;
            case NOTICE_OWED -> DeskText.MARKETING_NOTICE_OWED;
        };
    }
}
