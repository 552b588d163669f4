package org.seloste.subjectrequest.download;

import org.seloste.copy.Copies;
import org.seloste.copy.Copy;
import org.seloste.register.cases.Arrived;
import org.seloste.register.cases.Asker;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Download;
import org.seloste.register.cases.Parcel;
import org.seloste.register.cases.Upkeep;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parcel that is in whichever state a test wants. */
public final class FakeDownloads implements Downloads {
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final String TOKEN = "1.aCase.1.hash";
    static final String GRANT = "1.aGrant.1.hash";

    /** What was asked of it, in order. */
    final List<String> calls = new ArrayList<>();

    /** What it answers. */
    Download next = new Download.Unknown();

    /** What there is to hand out. */
    Optional<Copy> copy = Optional.of(Copies.small("fi"));

    static Case asked(String language) {
        return new Case(
                "aCaseAAAAAAAAAAAAAAAAA",
                1,
                new Asker(
                        language, null, EmailAddress.parse("maija@example.com").orElseThrow(), "h"),
                new Arrived(Channel.FORM, NOW, LocalDate.of(2026, 11, 24), "1"),
                null,
                List.of(),
                List.of(),
                parcel(2),
                Upkeep.NEW);
    }

    static Parcel parcel(int downloads) {
        return new Parcel(
                NOW,
                LocalDate.of(2026, 12, 1),
                Instant.parse("2026-12-01T22:00:00Z"),
                false,
                List.of(),
                null,
                NOW.plusSeconds(600),
                false,
                downloads,
                false);
    }

    static Download.Open open(String language) {
        return new Download.Open(asked(language), parcel(1));
    }

    @Override
    public Download find(String token, Instant now) {
        return answer("find " + token);
    }

    @Override
    public Download sendCode(String token, Instant now) {
        return answer("send " + token);
    }

    @Override
    public Download open(String token, String code, Instant now) {
        return answer("open " + token + " with " + code);
    }

    @Override
    public Download granted(String token, String grant, Instant now) {
        return answer("granted " + token + " by " + grant);
    }

    @Override
    public Download take(String token, String grant, Instant now) {
        return answer("take " + token + " by " + grant);
    }

    private Download answer(String call) {
        calls.add(call);
        return next;
    }

    @Override
    public String grant(Download.Open open) {
        return GRANT;
    }

    @Override
    public Optional<Copy> copy(Download.Open open, Texts texts, String origin, Instant now) {
        calls.add("copy for " + origin + " in " + texts.language());
        return copy;
    }
}
