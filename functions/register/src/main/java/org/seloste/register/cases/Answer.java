package org.seloste.register.cases;

import org.seloste.letters.DataReady;
import org.seloste.letters.Verdict;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.util.List;

/** The letters that tell what was decided: one answer for all of it. */
final class Answer {
    private final Scene scene;
    private final AnswerLetters letters;

    Answer(Scene scene) {
        this.scene = scene;
        this.letters = new AnswerLetters(scene.clock());
    }

    /** With the letters that rulings owe; what is not carried out yet is answered later. */
    Turn of(Turn turn, List<Ruling> rulings) {
        List<Wish> answered =
                turn.after().wishes().stream()
                        .filter(wish -> isRuled(rulings, wish.right()) && !wish.isOpen())
                        .toList();
        List<Verdict> verdicts = answered.stream().flatMap(AnswerLetters::verdict).toList();
        Turn told = turn;
        if (!answered.stream().allMatch(Answer::isCopy)) {
            told =
                    told.owing(
                            Post.toPerson(
                                    turn.after(),
                                    letters.answered(turn.after(), verdicts, false, scene.now())));
        }
        boolean ready = answered.stream().anyMatch(wish -> isData(wish) && isGranted(wish));
        return ready ? ready(told) : told;
    }

    private static boolean isRuled(List<Ruling> rulings, Right right) {
        return rulings.stream().anyMatch(ruling -> ruling.right() == right);
    }

    /** A copy of everything needs no other answer than where it is. */
    private static boolean isCopy(Wish wish) {
        return isData(wish) && wish.state() == RequestState.COMPLETED;
    }

    private static boolean isGranted(Wish wish) {
        return wish.state() != RequestState.REFUSED;
    }

    private static boolean isData(Wish wish) {
        return wish.right() == Right.ACCESS || wish.right() == Right.PORTABILITY;
    }

    private static Turn ready(Turn turn) {
        Case after = turn.after();
        Parcel parcel = after.parcel();
        return parcel == null
                ? turn
                : turn.owing(
                        new Post(
                                new DataReady(after.number(), parcel.until()),
                                Link.until(Purpose.PACKAGE, after.id(), parcel.endsAt()),
                                Post.To.PERSON));
    }
}
