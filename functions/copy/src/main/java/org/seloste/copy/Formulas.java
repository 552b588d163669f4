package org.seloste.copy;

/** Keeps a spreadsheet from running what somebody typed. */
final class Formulas {
    /** What begins a formula, also as its full-width sign, or hides one. */
    private static final String BEGINNINGS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** The text as a spreadsheet shows it and never computes it. */
    static String guarded(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
