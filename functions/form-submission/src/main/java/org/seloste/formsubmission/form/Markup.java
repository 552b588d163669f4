package org.seloste.formsubmission.form;

/** Text within HTML that somebody copies. */
final class Markup {
    private Markup() {}

    static String escape(String text) {
        return text.replace("\u00AD", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
