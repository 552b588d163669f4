package org.seloste.subjectrequest.download;

import org.seloste.copy.CopyFile;
import org.seloste.copy.Format;
import org.seloste.register.cases.Parcel;
import org.seloste.statement.TextKey;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.Answer;
import org.seloste.web.page.Button;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.request.DownloadText;

import java.util.ArrayList;
import java.util.List;

/**
 * The list of files, each with a button that fetches it.
 *
 * @param voice speaks on it
 * @param path the page of the link
 * @param grant what proves that files may be fetched
 * @param parcel what is downloaded
 * @param erases whether the data is erased once it was downloaded
 */
record FilesPage(Voice voice, String path, String grant, Parcel parcel, boolean erases) {
    /**
     * The page.
     *
     * @param changed whether the files are others than those that were listed before
     */
    Answer of(List<CopyFile> files, boolean changed) {
        List<Part> parts = new ArrayList<>();
        if (changed) {
            parts.add(new Note(Tone.WARN, voice.say(DownloadText.FILES_CHANGED)));
        }
        if (parcel.grantEndsAt() != null) {
            parts.add(
                    new Note(Tone.INFO, voice.say(DownloadText.FILES_UNTIL, parcel.grantEndsAt())));
        }
        parts.add(voice.paragraph(DownloadText.FILES_COUNTED));
        if (erases) {
            parts.add(new Note(Tone.WARN, voice.say(DownloadText.FILES_ERASE)));
        }
        for (Format format : Format.values()) {
            parts.add(new Heading(voice.say(heading(format))));
            parts.add(voice.paragraph(text(format)));
            files.stream()
                    .filter(file -> file.format() == format)
                    .forEach(file -> parts.addAll(file(file)));
        }
        return voice.secret(200, voice.say(DownloadText.FILES), parts);
    }

    private List<Part> file(CopyFile file) {
        Part button =
                new Part.Form(
                        path + "/files/" + file.name(),
                        List.of(
                                voice.language(),
                                new Hidden(Visit.GRANT, grant),
                                new Hidden(Visit.CHECK, file.check())),
                        List.of(),
                        List.of(Button.secondary(voice.say(DownloadText.GET)).about(file.name())));
        String size = FileSize.of(file.size(), voice.texts());
        return List.of(voice.paragraph(DownloadText.FILE, file.name(), size), button);
    }

    private static TextKey heading(Format format) {
        return switch (format) {
            case REPORT -> DownloadText.REPORT;
            case DATA -> DownloadText.DATA;
            case TABLE -> DownloadText.TABLE;
        };
    }

    private static TextKey text(Format format) {
        return switch (format) {
            case REPORT -> DownloadText.REPORT_TEXT;
            case DATA -> DownloadText.DATA_TEXT;
            case TABLE -> DownloadText.TABLE_TEXT;
        };
    }
}
