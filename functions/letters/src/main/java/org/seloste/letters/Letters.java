package org.seloste.letters;

import org.seloste.statement.JsonObject;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;

/**
 * A letter's facts as JSON, as the outbox keeps them until the letter is sent. Read and written
 * without data binding, which a function that starts anew would pay for.
 */
public final class Letters {
    private Letters() {}

    /** The facts of a letter. */
    public static String write(Letter letter) {
        FactWriter facts = new FactWriter();
        switch (letter) {
            case SubmissionReceived received ->
                    facts.text("form", received.form())
                            .texts("fields", received.fields())
                            .texts("consents", received.consents())
                            .day("receivedOn", received.receivedOn())
                            .day("lastDay", received.lastDay());
            case SubmissionNotice notice ->
                    facts.text("form", notice.form())
                            .day("receivedOn", notice.receivedOn())
                            .values(notice.values());
            case MarketingMessage message ->
                    facts.text("subject", message.subject()).text("text", message.text());
            case FurtherAddress further -> facts.instant("linkEnds", further.linkEnds());
            case AddressAdded added -> facts.day("on", added.on());
            case NoticeOfSource notice ->
                    facts.text("relationship", notice.relationship())
                            .texts("fields", notice.fields())
                            .texts("sources", notice.sources())
                            .day("obtainedOn", notice.obtainedOn())
                            .day("lastDay", notice.lastDay());
            case CaseLetter ofCase -> CaseFacts.write(ofCase, facts);
            case DeskDigest digest -> digest.write(facts);
        }
        return facts.end();
    }

    /**
     * The letter of that kind with these facts.
     *
     * @throws UnreadableLetter when there is no such kind, or these are not its facts
     */
    public static Letter read(String kind, String json) {
        try {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            return read(kind, new FactReader(JsonObject.read(new ByteArrayInputStream(bytes))));
        } catch (UncheckedIOException | IllegalArgumentException | DateTimeException _) {
            // Their messages may quote what they could not read, and that is somebody's.
            throw new UnreadableLetter(kind);
        }
    }

    private static Letter read(String kind, FactReader facts) {
        return switch (kind) {
            case SubmissionReceived.KIND ->
                    new SubmissionReceived(
                            facts.text("form"),
                            facts.texts("fields"),
                            facts.texts("consents"),
                            facts.day("receivedOn"),
                            facts.day("lastDay"));
            case SubmissionNotice.KIND ->
                    new SubmissionNotice(
                            facts.text("form"), facts.day("receivedOn"), facts.values());
            case MarketingMessage.KIND ->
                    new MarketingMessage(facts.text("subject"), facts.text("text"));
            case FurtherAddress.KIND -> new FurtherAddress(facts.instant("linkEnds"));
            case AddressAdded.KIND -> new AddressAdded(facts.day("on"));
            case DeskDigest.KIND -> DeskDigest.read(facts);
            case NoticeOfSource.KIND ->
                    new NoticeOfSource(
                            facts.text("relationship"),
                            facts.texts("fields"),
                            facts.texts("sources"),
                            facts.day("obtainedOn"),
                            facts.findDay("lastDay"));
            default -> CaseFacts.read(kind, facts);
        };
    }
}
