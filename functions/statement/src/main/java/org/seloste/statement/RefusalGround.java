package org.seloste.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a right is refused, in whole or in part. Only a human may say so, in words of their own too
 * (GDPR Art. 12(4)). A marketing ban and a withdrawn consent can be refused on no ground.
 */
public enum RefusalGround {
    /** Other law makes the controller keep the data. */
    LEGAL_OBLIGATION(Map.of(Right.ERASURE, "17(3)(b)")),
    /** The data is needed for legal claims. */
    LEGAL_CLAIMS(Map.of(Right.ERASURE, "17(3)(e)")),
    /** Compelling legitimate grounds override the person's situation. */
    COMPELLING_GROUNDS(Map.of(Right.OBJECTION, "21(1)")),
    /** The data turned out to be accurate. */
    DATA_CORRECT(Map.of(Right.RECTIFICATION, "16")),
    /** None of the grounds is met on which the right may be claimed. */
    GROUND_NOT_MET(Map.of(Right.ERASURE, "17(1)", Right.RESTRICTION, "18(1)")),
    /** A copy would adversely affect the rights and freedoms of others. */
    RIGHTS_OF_OTHERS(Map.of(Right.ACCESS, "15(4)", Right.PORTABILITY, "20(4)")),
    /** The controller cannot tell whose data is asked for. */
    NOT_IDENTIFIED(everyRightThatIsNotAbsolute("12(2)")),
    /** The request is manifestly unfounded; the controller bears the burden of proof. */
    MANIFESTLY_UNFOUNDED(everyRightThatIsNotAbsolute("12(5)")),
    /** The request is excessive; the controller bears the burden of proof. */
    EXCESSIVE(everyRightThatIsNotAbsolute("12(5)")),
    /** The right does not reach data that is processed on this basis. */
    NOT_APPLICABLE(Map.of(Right.PORTABILITY, "20(1)", Right.OBJECTION, "21(1)"));

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Map<Right, String> articles;

    RefusalGround(Map<Right, String> articles) {
        this.articles = Collections.unmodifiableMap(new EnumMap<>(articles));
    }

    private static Map<Right, String> everyRightThatIsNotAbsolute(String article) {
        Map<Right, String> articles = new EnumMap<>(Right.class);
        EnumSet.complementOf(EnumSet.of(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL))
                .forEach(right -> articles.put(right, article));
        return articles;
    }

    /**
     * The provision by which that right may be refused, such as {@code 17(3)(b)}.
     *
     * @throws IllegalArgumentException when the right cannot be refused on this ground
     */
    public String article(Right right) {
        String article = articles.get(right);
        if (article == null) {
            throw new IllegalArgumentException("%s is no ground against %s".formatted(this, right));
        }
        return article;
    }

    /** The rights that may be refused on this ground. */
    public Set<Right> rights() {
        return articles.keySet();
    }

    /** The grounds on which that right may be refused; none for an absolute one. */
    public static List<RefusalGround> against(Right right) {
        return Arrays.stream(values()).filter(ground -> ground.rights().contains(right)).toList();
    }
}
