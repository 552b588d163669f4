package org.seloste.registerdesk.cases;

import org.seloste.copy.Copy;
import org.seloste.copy.CopyFile;
import org.seloste.copy.CopyFiles;
import org.seloste.copy.FileAnswer;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.web.Answer;
import org.seloste.web.Json;

import java.util.List;
import java.util.Optional;

/**
 * Calls that write the copy of the data which a case hands out, for those whom no mail reaches: an
 * employee prints and posts what the person would download.
 *
 * @param work what keeps the cases
 * @param files what writes copies
 */
public record CopyCalls(CaseWork work, CopyFiles files) {
    /** Which files there are. */
    public Answer list(Call call) {
        return copy(call)
                .map(copy -> Answer.json(200, json(files.all(copy))))
                .orElseGet(() -> Problems.notFound(call.texts()));
    }

    /** One of them. */
    public Answer file(Call call) {
        return copy(call)
                .flatMap(copy -> files.find(copy, call.variable("file")))
                .map(file -> FileAnswer.of(call.request(), file))
                .orElseGet(() -> Problems.notFound(call.texts()));
    }

    private Optional<Copy> copy(Call call) {
        String origin = call.request().origin();
        return work.look(call.variable("case"), call.actor(), call.now())
                .flatMap(request -> work.copy(request, origin, call.now()));
    }

    private static String json(List<CopyFile> all) {
        return Json.write(
                json -> {
                    json.writeStartObject();
                    Writing.list(
                            json,
                            "files",
                            all,
                            (to, file) -> {
                                to.writeStartObject();
                                Writing.text(to, "name", file.name());
                                Writing.text(to, "type", file.format().contentType());
                                to.writeNumberField("size", file.size());
                                to.writeEndObject();
                            });
                    json.writeEndObject();
                });
    }
}
