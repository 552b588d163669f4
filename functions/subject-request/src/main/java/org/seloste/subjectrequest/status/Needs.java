package org.seloste.subjectrequest.status;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.NewAddress;
import org.seloste.register.cases.Parcel;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Quote;
import org.seloste.web.request.FollowText;
import org.seloste.web.request.RequestText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is needed of the person.
 *
 * @param download the token of the page where their data can be downloaded, if it can
 */
record Needs(Voice voice, Case asked, Optional<String> download, LegalClock clock) {
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (asked.isUnconfirmed()) {
            long hours = voice.statement().requests().confirmation().toHours();
            parts.add(voice.paragraph(RequestText.SENT_OPEN, hours));
        }
        asked.in(RequestState.AWAITING_IDENTITY)
                .flatMap(wish -> Stream.ofNullable(wish.identity()))
                .distinct()
                .forEach(question -> parts.addAll(identity(question)));
        NewAddress moving = asked.upkeep().moving();
        if (moving != null && asked.isOpen()) {
            LocalDate last = clock.receivedOn(moving.linkEnds());
            parts.add(voice.paragraph(FollowText.STATUS_ADDRESS, last));
        }
        Parcel parcel = asked.parcel();
        if (parcel != null && !Waiting.isOver(asked)) {
            download.ifPresent(token -> parts.addAll(download(parcel, token)));
        }
        return parts.isEmpty() ? List.of(voice.paragraph(FollowText.STATUS_NOTHING)) : parts;
    }

    private List<Part> identity(IdentityQuestion question) {
        List<Part> parts = new ArrayList<>();
        parts.add(voice.paragraph(FollowText.STATUS_IDENTITY, question.answerBy()));
        String needed = question.needed();
        if (needed != null) {
            parts.add(new Quote(needed.lines().toList()));
        }
        return parts;
    }

    private List<Part> download(Parcel parcel, String token) {
        List<Part> parts = new ArrayList<>();
        boolean taken = parcel.downloads() > 0;
        FollowText text = taken ? FollowText.STATUS_DOWNLOAD_AGAIN : FollowText.STATUS_DOWNLOAD;
        parts.add(voice.paragraph(text, parcel.until()));
        if (asked.upkeep().erasureWaits()) {
            parts.add(voice.paragraph(FollowText.STATUS_ERASURE_WAITS));
        }
        parts.add(
                new Part.Action(
                        voice.say(FollowText.STATUS_TO_DOWNLOAD), voice.to("/packages/" + token)));
        return parts;
    }
}
