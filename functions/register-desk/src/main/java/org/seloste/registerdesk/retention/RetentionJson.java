package org.seloste.registerdesk.retention;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.person.Erased;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.Moved;
import org.seloste.register.person.Outlook;
import org.seloste.register.sweep.Foreseen;
import org.seloste.register.sweep.Touched;
import org.seloste.registerdesk.Writing;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What is foreseen, as JSON. */
public final class RetentionJson {
    private RetentionJson() {}

    static void write(JsonGenerator json, Foreseen foreseen) throws IOException {
        json.writeStartObject();
        Writing.text(json, "person", foreseen.person());
        Writing.text(json, "lookOn", foreseen.lookOn());
        Writing.list(json, "outlook", foreseen.outlooks(), RetentionJson::write);
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Touched touched) throws IOException {
        json.writeStartObject();
        Writing.text(json, "person", touched.person());
        Writing.text(json, "lastDayNow", touched.before());
        Writing.text(json, "lastDayThen", touched.after());
        Writing.text(json, "keptByLawUntil", touched.keptByLaw());
        json.writeBooleanField("goesAtOnce", touched.goesAtOnce());
        Writing.list(json, "outlook", touched.outlooks(), RetentionJson::write);
        Writing.list(json, "moves", touched.moved(), RetentionJson::write);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Moved moved) throws IOException {
        json.writeStartObject();
        Writing.text(json, "group", moved.group());
        Writing.text(json, "field", moved.field());
        json.writeNumberField("count", moved.count());
        Writing.text(json, "lastDayNow", moved.before());
        Writing.text(json, "lastDayThen", moved.after());
        json.writeEndObject();
    }

    /** One of the things that a look finds. */
    public static void write(JsonGenerator json, Outlook outlook) throws IOException {
        json.writeStartObject();
        switch (outlook) {
            case Outlook.Goes goes -> {
                Writing.text(json, "does", goes.keepsByLaw() ? "REDUCED" : "LEAVES");
                Writing.text(json, "rule", goes.rule());
                Writing.text(json, "lastDay", goes.lastDay());
            }
            case Outlook.Sheds sheds -> {
                Writing.text(json, "does", "SHEDS");
                counts(json, "deleted", sheds.leaves());
                Writing.texts(json, "fields", sheds.fields());
            }
            case Outlook.Held held -> {
                Writing.text(json, "does", "HELD");
                Writing.text(json, "rule", held.rule());
                Writing.text(json, "lastDay", held.lastDay());
                reasons(json, held.reasons());
            }
            case Outlook.HeldInPart held -> {
                Writing.text(json, "does", "HELD_IN_PART");
                counts(json, "kept", held.leaves());
                Writing.texts(json, "fields", held.fields());
                reasons(json, held.reasons());
            }
            case Outlook.ReviewOpens review -> {
                Writing.text(json, "does", "REVIEW_OPENS");
                Writing.text(json, "relationship", review.relation());
                Writing.text(json, "lastEvent", review.lastEvent());
            }
            case Outlook.ReviewLapses review -> {
                Writing.text(json, "does", "REVIEW_LAPSES");
                Writing.text(json, "relationship", review.relation());
                Writing.text(json, "endsOn", review.endsOn());
            }
            case Outlook.NoticeOwed notice -> {
                Writing.text(json, "does", "NOTICE_OWED");
                Writing.text(json, "due", notice.due());
            }
            case Outlook.Unfinished _ -> Writing.text(json, "does", "GOES_ON");
            case Outlook.Later later -> {
                Writing.text(json, "does", "NOTHING");
                Writing.text(json, "lookOn", later.lookOn());
            }
        }
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Map<Erased, Integer> counts)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<Erased, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().toString(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void reasons(JsonGenerator json, Set<HoldReason> reasons) throws IOException {
        Writing.texts(json, "reasons", reasons.stream().sorted().toList());
    }
}
