package org.seloste.register.cases;

import org.seloste.letters.Verdict;
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
        List<Verdict> verdicts = letters.verdicts(turn.after(), answered::contains);
        Turn told = turn;
        if (!answered.stream().allMatch(Answer::isCopy)) {
            told =
                    told.owing(
                            Post.toPerson(
                                    turn.after(),
                                    letters.answered(turn.after(), verdicts, false, scene.now())));
        }
        boolean ready =
                answered.stream().anyMatch(wish -> isData(wish) && isGranted(wish))
                        || erasesAfterDownload(turn);
        return ready ? letters.ready(told.after()).map(told::owing).orElse(told) : told;
    }

    /** Whoever has the link already hears of it again, for now a download is followed by that. */
    private static boolean erasesAfterDownload(Turn turn) {
        Case before = turn.before();
        boolean did = before != null && before.upkeep().erasureWaits();
        return turn.after().upkeep().erasureWaits() && !did;
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
}
