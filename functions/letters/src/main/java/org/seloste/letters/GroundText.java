package org.seloste.letters;

import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.TextKey;

import java.util.List;

/** Why something is refused; the words stand in the language files under {@code caseLetters}. */
public enum GroundText implements TextKey {
    LEGAL_OBLIGATION("ground.legalObligation"),
    LEGAL_CLAIMS("ground.legalClaims"),
    COMPELLING_GROUNDS("ground.compellingGrounds"),
    DATA_CORRECT("ground.dataCorrect"),
    GROUND_NOT_MET("ground.groundNotMet"),
    RIGHTS_OF_OTHERS("ground.rightsOfOthers"),
    NOT_IDENTIFIED("ground.notIdentified"),
    MANIFESTLY_UNFOUNDED("ground.manifestlyUnfounded"),
    EXCESSIVE("ground.excessive"),
    NOT_APPLICABLE("ground.notApplicable");

    private final String key;

    GroundText(String key) {
        this.key = "caseLetters." + key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    /** Why something was not done, or not all of it. What was not corrected of it is right. */
    public static TextKey of(RefusalGround ground, RequestState state) {
        return ground == RefusalGround.DATA_CORRECT && state == RequestState.PARTIALLY_COMPLETED
                ? AnswerText.REST_CORRECT
                : of(ground);
    }

    /** A ground in plain words. */
    public static GroundText of(RefusalGround ground) {
        return switch (ground) {
            case LEGAL_OBLIGATION -> LEGAL_OBLIGATION;
            case LEGAL_CLAIMS -> LEGAL_CLAIMS;
            case COMPELLING_GROUNDS -> COMPELLING_GROUNDS;
            case DATA_CORRECT -> DATA_CORRECT;
            case GROUND_NOT_MET -> GROUND_NOT_MET;
            case RIGHTS_OF_OTHERS -> RIGHTS_OF_OTHERS;
            case NOT_IDENTIFIED -> NOT_IDENTIFIED;
            case MANIFESTLY_UNFOUNDED -> MANIFESTLY_UNFOUNDED;
            case EXCESSIVE -> EXCESSIVE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
