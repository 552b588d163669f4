package org.seloste.local.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A link of a mail.
 *
 * @param address where it leads
 * @param inHtml whether the HTML part has it
 * @param inText whether the text part has it
 */
public record MailLink(String address, boolean inHtml, boolean inText) {
    private static final Pattern HREF = Pattern.compile("href\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern URL = Pattern.compile("(?:https?://|mailto:)[^\\s<>\"]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?)]+$");

    /** Whether both parts have it, as every link should. */
    public boolean isInBoth() {
        return inHtml && inText;
    }

    static List<MailLink> of(String html, String text) {
        Set<String> inHtml = new LinkedHashSet<>();
        for (MatchResult match : HREF.matcher(html).results().toList()) {
            inHtml.add(match.group(1).replace("&amp;", "&").replace("&#43;", "+"));
        }
        Set<String> inText = new LinkedHashSet<>();
        for (MatchResult match : URL.matcher(text).results().toList()) {
            inText.add(SENTENCE_END.matcher(match.group()).replaceAll(""));
        }
        Set<String> all = new LinkedHashSet<>(inHtml);
        all.addAll(inText);
        List<MailLink> links = new ArrayList<>();
        for (String address : all) {
            links.add(new MailLink(address, inHtml.contains(address), inText.contains(address)));
        }
        return links;
    }
}
