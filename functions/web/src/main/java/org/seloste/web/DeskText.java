package org.seloste.web;

import org.seloste.statement.TextKey;

import java.util.List;

/** What the API of the employees says when it cannot do what is asked. */
public enum DeskText implements TextKey {
    NOT_FOUND_TITLE("notFound.title"),
    NOT_FOUND_DETAIL("notFound.detail"),
    METHOD_TITLE("method.title"),
    METHOD_DETAIL("method.detail", "methods"),
    UNSUPPORTED_TITLE("unsupported.title"),
    UNSUPPORTED_DETAIL("unsupported.detail"),
    FAULT_MISSING("fault.missing", "member"),
    FAULT_UNKNOWN("fault.unknown", "member", "known"),
    FAULT_TEXT("fault.text", "member", "longest"),
    FAULT_NUMBER("fault.number", "member"),
    FAULT_TRUTH("fault.truth", "member"),
    FAULT_LIST("fault.list", "member"),
    FAULT_OBJECT("fault.object", "member"),
    FAULT_CHOICE("fault.choice", "member", "choices"),
    FAULT_DAY("fault.day", "member"),
    FAULT_INSTANT("fault.instant", "member"),
    FAULT_EMAIL("fault.email", "member");

    private final String key;

    // List.of makes an unmodifiable one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parameters;

    DeskText(String key, String... parameters) {
        this.key = "desk." + key;
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
