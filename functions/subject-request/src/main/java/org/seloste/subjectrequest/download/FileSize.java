package org.seloste.subjectrequest.download;

import org.seloste.statement.Texts;
import org.seloste.web.request.DownloadText;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it: 850 bytes, 12 kB, 1.4 MB. */
final class FileSize {
    private static final long KILO = 1000;

    private FileSize() {}

    static String of(long bytes, Texts texts) {
        NumberFormat numbers = NumberFormat.getInstance(Locale.forLanguageTag(texts.language()));
        numbers.setMaximumFractionDigits(1);
        if (bytes < KILO) {
            return say(texts, DownloadText.BYTES, numbers.format(bytes));
        }
        if (bytes < KILO * KILO) {
            return say(texts, DownloadText.KILOBYTES, numbers.format(bytes / KILO));
        }
        double megabytes = (double) bytes / (KILO * KILO);
        return say(texts, DownloadText.MEGABYTES, numbers.format(megabytes));
    }

    private static String say(Texts texts, DownloadText unit, String number) {
        return texts.say(unit, number).replace(' ', '\u00A0');
    }
}
