package org.seloste.subjectrequest.ask;

import org.seloste.web.page.Button;
import org.seloste.web.page.Control;
import org.seloste.web.page.Part;

import java.util.List;

/**
 * What one question page shows besides what all of them do.
 *
 * @param heading what it asks, in a few words
 * @param intro what stands above the questions
 * @param controls the questions
 * @param asked the names of what it asks; everything else goes along unseen
 * @param buttons the first leads on
 */
record Sheet(
        String heading,
        List<Part> intro,
        List<Control> controls,
        List<String> asked,
        List<Button> buttons) {}
