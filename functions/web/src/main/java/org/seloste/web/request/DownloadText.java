package org.seloste.web.request;

import org.seloste.statement.TextKey;

import java.util.List;

/** The words of the pages on which somebody downloads a copy of their data. */
public enum DownloadText implements TextKey {
    HEADING("heading"),
    UNTIL("until", "day"),
    LEFT("left", "count"),
    LEFT_ONE("leftOne"),
    LEFT_NONE("leftNone"),
    CODE_NEEDED("codeNeeded"),
    SEND("send"),
    SEND_AGAIN("sendAgain"),

    SENT("sent.heading"),
    SENT_TEXT("sent.text", "at"),
    SENT_WAIT("sent.wait", "at"),
    SENT_NOTHING("sent.nothing"),
    CODE("code.label"),
    CODE_HINT("code.hint"),
    OPEN("code.button"),
    WRONG("code.wrong", "left"),
    WRONG_ONE("code.wrongOne"),
    EMPTY("code.empty"),

    TRIES("tries.heading"),
    TRIES_TEXT("tries.text"),
    OVER("over.heading"),
    OVER_TEXT("over.text"),
    GRANT_OVER("grantOver.heading"),
    GRANT_OVER_TEXT("grantOver.text"),
    GONE("gone.heading"),
    GONE_TEXT("gone.text", "email"),

    FILES("files.heading"),
    FILES_UNTIL("files.until", "at"),
    FILES_COUNTED("files.counted"),
    FILES_ERASE("files.erase"),
    FILES_CHANGED("files.changed"),
    REPORT("files.report"),
    REPORT_TEXT("files.reportText"),
    DATA("files.data"),
    DATA_TEXT("files.dataText"),
    TABLE("files.table"),
    TABLE_TEXT("files.tableText"),
    FILE("files.file", "name", "size"),
    GET("files.get"),
    BYTES("size.bytes", "count"),
    KILOBYTES("size.kilobytes", "count"),
    MEGABYTES("size.megabytes", "count");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> parameters;

    DownloadText(String key, String... parameters) {
        this.key = "download." + key;
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
