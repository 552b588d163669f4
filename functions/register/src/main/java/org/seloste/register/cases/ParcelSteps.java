package org.seloste.register.cases;

import org.seloste.letters.DownloadCode;
import org.seloste.register.cases.Step.Kind;
import org.seloste.register.journal.Event;
import org.seloste.register.key.Codes;
import org.seloste.statement.RequestRules;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The way from a mailed link over a mailed code to the files, one step at a time. */
final class ParcelSteps {
    /** Between two codes; long enough for a mail to arrive. */
    private static final Duration SHORT_WAIT = Duration.ofSeconds(60);

    /** Between two codes once so many were sent: guessing and flooding have to stop. */
    private static final Duration LONG_WAIT = Duration.ofHours(1);

    private static final int QUICK_CODES = 5;

    private final RequestRules rules;
    private final Codes codes;

    ParcelSteps(RequestRules rules, Codes codes) {
        this.rules = rules;
        this.codes = codes;
    }

    /** Whether there is anything to download, or to go on downloading. */
    boolean isOver(Case request, Parcel parcel, Instant now) {
        return !now.isBefore(parcel.endsAt())
                || request.isErasing()
                || request.person() == null
                || request.address() == null
                || (parcel.left(rules.downloads()) == 0 && !parcel.isGranted(now));
    }

    ParcelTurn sendCode(Case request, Parcel parcel, Instant now) {
        PassCode last = parcel.code();
        int serial = last == null ? 1 : last.serial() + 1;
        if (last != null && now.isBefore(nextCodeAt(last))) {
            return ParcelTurn.only(same -> new Download.Wait(same, nextCodeAt(last)));
        }
        if (parcel.left(rules.downloads()) == 0) {
            return ParcelTurn.only(same -> new Download.Gone(same.language()));
        }
        Instant end = now.plus(rules.code());
        Case next = request.with(parcel.with(new PassCode(serial, now, end, 0, false)));
        DownloadCode letter = new DownloadCode(request.number(), serial, end);
        return new ParcelTurn(
                after -> new Download.CodeSent(after, end),
                Turn.of(request, next, Event.DOWNLOAD_CODE_SENT)
                        .owing(new Post(letter, null, Post.To.PASSING)));
    }

    private static Instant nextCodeAt(PassCode last) {
        return last.sentAt().plus(last.serial() < QUICK_CODES ? SHORT_WAIT : LONG_WAIT);
    }

    ParcelTurn open(Case request, Parcel parcel, String typed, Instant now) {
        PassCode code = parcel.code();
        if (code == null || !now.isBefore(code.endsAt())) {
            return ParcelTurn.only(Download.NoCode::new);
        }
        if (code.tries() >= rules.codeTries()) {
            return ParcelTurn.only(same -> new Download.TooManyTries(same, nextCodeAt(code)));
        }
        if (!codes.isRight(request.id(), code.serial(), typed)) {
            return wrong(request, parcel, code);
        }
        return code.used() ? openAgain(parcel, now) : open(request, parcel, code, now);
    }

    private ParcelTurn wrong(Case request, Parcel parcel, PassCode code) {
        Case next = request.with(parcel.with(code.wrong()));
        int left = rules.codeTries() - code.wrong().tries();
        return new ParcelTurn(
                after ->
                        left == 0
                                ? new Download.TooManyTries(after, nextCodeAt(code))
                                : new Download.Wrong(after, left),
                Turn.of(request, next, Event.DOWNLOAD_CODE_WRONG));
    }

    /** The same code once more, as after a second click: the same download. */
    private static ParcelTurn openAgain(Parcel parcel, Instant now) {
        return ParcelTurn.only(
                same ->
                        parcel.isGranted(now)
                                ? new Download.Open(same, parcel)
                                : new Download.NoCode(same));
    }

    private static ParcelTurn open(Case request, Parcel parcel, PassCode code, Instant now) {
        Parcel opened = parcel.opened(code, now);
        return new ParcelTurn(
                after -> new Download.Open(after, opened),
                Turn.of(request, request.with(opened), Event.DOWNLOAD_CODE_RIGHT));
    }

    /** A file is handed out: the first one after a code is a download. */
    static ParcelTurn take(Case request, Parcel parcel, Instant now) {
        if (parcel.fetched()) {
            return ParcelTurn.only(same -> new Download.Open(same, parcel));
        }
        Parcel taken = parcel.taken();
        Step step = Step.of(now, Kind.DOWNLOADED, downloadable(request));
        return new ParcelTurn(
                after -> new Download.Open(after, taken),
                Turn.of(request, request.with(taken).with(step), Event.DATA_DOWNLOADED));
    }

    private static List<Right> downloadable(Case request) {
        return request.rights().stream()
                .filter(right -> right == Right.ACCESS || right == Right.PORTABILITY)
                .toList();
    }
}
