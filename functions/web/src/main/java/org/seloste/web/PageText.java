package org.seloste.web;

import org.seloste.statement.TextKey;

import java.util.List;

/** The words that stand on every public page, and those of problems. */
public enum PageText implements TextKey {
    LANGUAGE("language"),
    LANGUAGES("languages"),
    SKIP("skip"),
    TITLE("title", "page", "owner"),
    TITLE_WITH_ERRORS("titleWithErrors", "title"),
    CONTACT("contact"),
    STATEMENT("statement"),
    OPTIONAL("optional", "label"),
    CHOOSE("choose"),
    ERRORS("errors"),
    SECRET_LINK("secretLink"),
    REFERENCE("reference", "reference"),
    HOME("home"),

    MALFORMED_TITLE("problem.malformed.title"),
    MALFORMED_DETAIL("problem.malformed.detail"),
    FORBIDDEN_TITLE("problem.forbidden.title"),
    FORBIDDEN_DETAIL("problem.forbidden.detail"),
    ORIGIN_TITLE("problem.origin.title"),
    ORIGIN_DETAIL("problem.origin.detail"),
    NOT_FOUND_TITLE("problem.notFound.title"),
    NOT_FOUND_DETAIL("problem.notFound.detail"),
    METHOD_TITLE("problem.method.title"),
    METHOD_DETAIL("problem.method.detail"),
    CONFLICT_TITLE("problem.conflict.title"),
    CONFLICT_DETAIL("problem.conflict.detail"),
    GONE_TITLE("problem.gone.title"),
    GONE_DETAIL("problem.gone.detail"),
    TOO_LARGE_TITLE("problem.tooLarge.title"),
    TOO_LARGE_DETAIL("problem.tooLarge.detail"),
    UNSUPPORTED_TITLE("problem.unsupported.title"),
    UNSUPPORTED_DETAIL("problem.unsupported.detail"),
    INVALID_TITLE("problem.invalid.title"),
    INVALID_DETAIL("problem.invalid.detail"),
    NOT_POSSIBLE_TITLE("problem.notPossible.title"),
    NOT_POSSIBLE_DETAIL("problem.notPossible.detail"),
    KEY_REUSED_TITLE("problem.keyReused.title"),
    KEY_REUSED_DETAIL("problem.keyReused.detail"),
    TOO_MANY_TITLE("problem.tooMany.title"),
    TOO_MANY_DETAIL("problem.tooMany.detail", "minutes"),
    INTERNAL_TITLE("problem.internal.title"),
    INTERNAL_DETAIL("problem.internal.detail", "email"),
    UNAVAILABLE_TITLE("problem.unavailable.title"),
    UNAVAILABLE_DETAIL("problem.unavailable.detail");

    private final String key;

    // List.of makes an unmodifiable one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parameters;

    PageText(String key, String... parameters) {
        this.key = "pages." + key;
        this.parameters = List.of(parameters);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
