package org.seloste.subjectrequest;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Arrived;
import org.seloste.register.cases.Asker;
import org.seloste.register.cases.Bound;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Details;
import org.seloste.register.cases.Parcel;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Term;
import org.seloste.register.cases.Upkeep;
import org.seloste.register.cases.Wish;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Requests as the register would give them; received on 24 November 2026, due a month later. */
public final class Example {
    /** The last day for the answer. */
    public static final LocalDate DUE = LocalDate.parse("2026-12-24");

    private Example() {}

    /** A request in Finnish whose wishes all stand there. */
    public static Case of(RequestState state, Right... rights) {
        return of(Arrays.stream(rights).map(right -> wish(right, state, null)).toList(), null);
    }

    /** A request of those wishes that was closed, if it was, at that instant. */
    public static Case closed(@Nullable Instant closedAt, Wish... wishes) {
        return of(List.of(wishes), closedAt);
    }

    /** A wish in that state. */
    public static Wish wish(Right right, RequestState state, @Nullable Decision decision) {
        return new Wish(
                right,
                new Details("canary words", List.of(), null, List.of()),
                state,
                new Term(DUE, null, 0),
                null,
                decision,
                null,
                null);
    }

    /** The same confirmed at that instant. */
    public static Case confirmed(Case request, Instant at) {
        return new Case(
                request.id(),
                request.version(),
                request.asker(),
                request.arrived(),
                new Bound(at, "person-1", false),
                request.wishes(),
                request.history(),
                request.parcel(),
                request.upkeep());
    }

    /** The same with data to download. */
    public static Case with(Case request, Parcel parcel) {
        return request.with(parcel);
    }

    private static Case of(List<Wish> wishes, @Nullable Instant closedAt) {
        return new Case(
                "AAAAAAAAAAAAAAAAAAAAAA",
                1,
                new Asker(
                        "fi",
                        "Canary Name",
                        EmailAddress.parse("canary@example.com").orElseThrow(),
                        "1.hash"),
                new Arrived(
                        Channel.FORM,
                        TestFunction.NOW,
                        LocalDate.parse("2026-11-24"),
                        "2018-10-19"),
                null,
                wishes,
                List.of(
                        Step.until(
                                TestFunction.NOW,
                                Step.Kind.RECEIVED,
                                wishes.stream().map(Wish::right).toList(),
                                DUE)),
                null,
                new Upkeep(TestFunction.NOW, null, false, null, closedAt, false, 1, null));
    }
}
