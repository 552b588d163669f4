package org.seloste.subjectrequest.download;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Parcel;
import org.seloste.statement.Field;
import org.seloste.statement.TextKey;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.Answer;
import org.seloste.web.PageText;
import org.seloste.web.page.Button;
import org.seloste.web.page.Control;
import org.seloste.web.page.ErrorSummary;
import org.seloste.web.page.Input;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;
import org.seloste.web.request.DownloadText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages before the files.
 *
 * @param voice speaks on them
 * @param path the page of the link
 * @param typed what was entered as the code
 */
record DownloadPages(Voice voice, String path, String typed) {
    Answer ready(Parcel parcel) {
        int left = parcel.left(voice.statement().requests().downloads());
        List<Part> parts = new ArrayList<>();
        parts.add(new Note(Tone.INFO, voice.say(DownloadText.UNTIL, parcel.until())));
        parts.add(left(left));
        if (left > 0) {
            parts.add(voice.paragraph(DownloadText.CODE_NEEDED));
            parts.add(send(DownloadText.SEND, true));
        }
        return voice.secret(200, voice.say(DownloadText.HEADING), parts);
    }

    private Part left(int count) {
        return switch (count) {
            case 0 -> voice.paragraph(DownloadText.LEFT_NONE);
            case 1 -> voice.paragraph(DownloadText.LEFT_ONE);
            default -> voice.paragraph(DownloadText.LEFT, count);
        };
    }

    Answer sent(Instant until) {
        return voice.secret(
                200,
                voice.say(DownloadText.SENT),
                codeForm(voice.paragraph(DownloadText.SENT_TEXT, until), null));
    }

    /** The code before may be on its way: it can be entered here as well. */
    Answer wait(Instant until) {
        return voice.secret(
                429,
                voice.say(DownloadText.SENT),
                codeForm(voice.paragraph(DownloadText.SENT_WAIT, until), null));
    }

    Answer withoutCode() {
        return withError(voice.say(DownloadText.EMPTY));
    }

    Answer wrong(int left) {
        return withError(
                left == 1
                        ? voice.say(DownloadText.WRONG_ONE)
                        : voice.say(DownloadText.WRONG, left));
    }

    private Answer withError(String error) {
        String heading = voice.say(DownloadText.SENT);
        ErrorSummary summary =
                new ErrorSummary(
                        voice.say(PageText.ERRORS),
                        List.of(Span.link(error, "#" + Input.idOf(Visit.CODE))));
        return Pages.message(
                422,
                new MessagePage(
                        voice.layout(heading).asSecret().withErrors(),
                        summary,
                        heading,
                        codeForm(null, error)));
    }

    Answer tooManyTries() {
        return again(429, DownloadText.TRIES, DownloadText.TRIES_TEXT);
    }

    Answer over() {
        return again(422, DownloadText.OVER, DownloadText.OVER_TEXT);
    }

    Answer grantOver() {
        return again(410, DownloadText.GRANT_OVER, DownloadText.GRANT_OVER_TEXT);
    }

    Answer gone() {
        return voice.plain(
                410,
                voice.say(DownloadText.GONE),
                List.of(
                        voice.paragraph(
                                DownloadText.GONE_TEXT, voice.statement().controller().email()),
                        voice.askAgain()));
    }

    private Answer again(int status, TextKey heading, TextKey text) {
        return voice.secret(
                status,
                voice.say(heading),
                List.of(voice.paragraph(text), send(DownloadText.SEND_AGAIN, true)));
    }

    private List<Part> codeForm(@Nullable Part first, @Nullable String error) {
        List<Part> parts = new ArrayList<>();
        if (first != null) {
            parts.add(first);
        }
        parts.add(
                new Part.Form(
                        voice.to(path + "/files"),
                        List.of(),
                        List.of(new Control.Entry(code(error))),
                        List.of(Button.primary(voice.say(DownloadText.OPEN)))));
        parts.add(voice.paragraph(DownloadText.SENT_NOTHING));
        parts.add(send(DownloadText.SEND_AGAIN, false));
        return parts;
    }

    private Input code(@Nullable String error) {
        return new Input(
                Visit.CODE,
                voice.say(DownloadText.CODE),
                voice.say(DownloadText.CODE_HINT),
                error,
                Field.Type.LINE,
                error == null ? "" : typed,
                true,
                "one-time-code",
                List.of());
    }

    private Part send(TextKey label, boolean first) {
        String words = voice.say(label);
        return new Part.Form(
                voice.to(path),
                List.of(),
                List.of(),
                List.of(first ? Button.primary(words) : Button.secondary(words)));
    }
}
