package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Details;
import org.seloste.register.cases.Recording;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Site;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down a request that came by letter, by phone, by mail or in person, with the time at which
 * it really came.
 *
 * @param site the languages of the answers
 * @param work what does it
 * @param voice what answers
 */
public record RecordCalls(Site site, CaseWork work, CaseVoice voice) {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_VALUE = 1000;
    private static final int LONGEST_NAME = 200;
    private static final List<String> CHANNELS =
            List.of(
                    Channel.LETTER.name(),
                    Channel.PHONE.name(),
                    Channel.MAIL.name(),
                    Channel.IN_PERSON.name());

    /** Records one. */
    public Answer record(Call call) throws InvalidInput {
        Input input = call.input();
        String key = input.text("key", LONGEST_NAME);
        Channel channel = Channel.valueOf(orFirst(input.choice("channel", CHANNELS)));
        String language = input.choice("language", site.statement().languages());
        String name = input.findText("name", LONGEST_NAME).orElse(null);
        String person = input.findText("person", LONGEST_NAME).orElse(null);
        Instant receivedAt = input.instant("receivedAt");
        EmailAddress email = input.findEmail("email").orElse(null);
        Map<Right, Details> wishes = wishes(input);
        input.check();
        Recording recording =
                new Recording(channel, language, name, email, person, wishes, receivedAt);
        return voice.answer(call, work.record(recording, key, call.actor(), call.now()));
    }

    private static String orFirst(String channel) {
        return channel.isEmpty() ? CHANNELS.getFirst() : channel;
    }

    private static Map<Right, Details> wishes(Input input) {
        Map<Right, Details> wishes = new EnumMap<>(Right.class);
        for (Input wish : input.someObjects("wishes")) {
            Right right = wish.choice("right", Right.class);
            if (wishes.put(right, details(wish)) != null) {
                wish.refuse("right", DeskText.FAULT_TWICE);
            }
        }
        return wishes;
    }

    private static Details details(Input wish) {
        return new Details(
                wish.findText("text", LONGEST_TEXT).orElse(null),
                wish.objects("corrections").stream().map(RecordCalls::correction).toList(),
                wish.findChoice("ground", RestrictionGround.class).orElse(null),
                wish.texts("categories", LONGEST_NAME));
    }

    private static Correction correction(Input input) {
        return new Correction(
                input.findText("field", LONGEST_NAME).orElse(null),
                input.findText("wrong", LONGEST_VALUE).orElse(""),
                input.text("right", LONGEST_VALUE));
    }
}
