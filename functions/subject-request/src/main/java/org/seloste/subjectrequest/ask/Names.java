package org.seloste.subjectrequest.ask;

import org.seloste.statement.Right;

import java.util.List;
import java.util.Set;

/** The names of what a request sends; the same on the pages and in JSON. */
final class Names {
    /** The rights; several. */
    static final String WISH = "wish";

    /** Which field a correction is of; with {@link #WRONG} and {@link #RIGHT} one after another. */
    static final String FIELD = "field";

    static final String WRONG = "wrong";
    static final String RIGHT = "right";

    /** The categories to erase; several, none for all. */
    static final String CATEGORY = "category";

    /** The ground of a restriction. */
    static final String GROUND = "ground";

    /** What else is said to a restriction. */
    static final String RESTRICTION = "restriction";

    /** The person's own situation, of an objection. */
    static final String SITUATION = "situation";

    static final String EMAIL = "email";
    static final String NAME = "name";

    /** The language that the sender reads. */
    static final String LANGUAGE = "_lang";

    /** Makes each request that a page begins one of a kind. */
    static final String KEY = "_key";

    /** Which page it comes from. */
    static final String PAGE = "_page";

    /** Where the button leads. */
    static final String TO = "_to";

    private static final List<String> CORRECTION = List.of(FIELD, WRONG, RIGHT);

    /** Everything that a request says. */
    static final List<String> CONTENT =
            List.of(
                    WISH,
                    FIELD,
                    WRONG,
                    RIGHT,
                    CATEGORY,
                    GROUND,
                    RESTRICTION,
                    SITUATION,
                    EMAIL,
                    NAME);

    private static final Set<String> STEERING =
            Set.of(LANGUAGE, KEY, PAGE, TO, "lang", "_charset_");

    private Names() {}

    static boolean isKnown(String name) {
        return CONTENT.contains(name) || STEERING.contains(name);
    }

    /** What is asked about one right, if anything. */
    static List<String> of(Right right) {
        return switch (right) {
            case RECTIFICATION -> CORRECTION;
            case ERASURE -> List.of(CATEGORY);
            case RESTRICTION -> List.of(GROUND, RESTRICTION);
            case OBJECTION -> List.of(SITUATION);
            case ACCESS, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> List.of();
        };
    }

    /** What is asked about several rights. */
    static List<String> of(List<Right> rights) {
        return rights.stream().map(Names::of).flatMap(List::stream).toList();
    }
}
