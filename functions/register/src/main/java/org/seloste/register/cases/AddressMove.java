package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.AddressChanged;
import org.seloste.letters.Verdict;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Fact;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out the change of an address that its new owner confirmed. Pure. */
final class AddressMove {
    private AddressMove() {}

    /** The person is found by the new address from then on; whoever has the old one hears of it. */
    static Turn of(Scene scene, PersonState person, NewAddress pending) {
        Case request = scene.request();
        Wish wish = request.wish(Right.RECTIFICATION).orElseThrow();
        @Nullable EmailAddress old = known(person, pending.field()).orElse(request.address());
        Case moved =
                request.with(request.asker().at(pending.address()))
                        .with(
                                Step.of(
                                        scene.now(),
                                        Step.Kind.ADDRESS_CHANGED,
                                        List.of(wish.right())));
        PersonChange change =
                PersonChange.by(request.id())
                        .move(old, pending.address())
                        .correct(Map.of(pending.field(), pending.address().asTyped()));
        Turn turn = scene.turn(moved, Event.REQUEST_ADDRESS_CONFIRMED).changing(change);
        Turn answered = scene.answered(turn, wish, pending.outcome(), pending.decision());
        return told(scene, answered, old, pending.address());
    }

    private static Turn told(
            Scene scene, Turn turn, @Nullable EmailAddress old, EmailAddress address) {
        Case after = turn.after();
        AnswerLetters letters = new AnswerLetters(scene.clock());
        List<Verdict> verdict =
                letters.verdicts(after, wish -> wish.right() == Right.RECTIFICATION);
        Turn answered =
                turn.owing(
                        Post.toPerson(after, letters.answered(after, verdict, false, scene.now()))
                                .at(address));
        return old == null
                ? answered
                : answered.owing(
                        new Post(
                                        new AddressChanged(after.number(), scene.today()),
                                        null,
                                        Post.To.PERSON)
                                .at(old));
    }

    private static Optional<EmailAddress> known(PersonState person, String field) {
        return Optional.ofNullable(person.fields().get(field))
                .map(Fact::value)
                .flatMap(EmailAddress::parse);
    }
}
