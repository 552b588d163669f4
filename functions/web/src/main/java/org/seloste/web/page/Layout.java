package org.seloste.web.page;

import org.seloste.statement.Controller;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.Asset;
import org.seloste.web.PageText;
import org.seloste.web.Site;

import java.util.List;

/**
 * What is the same on every page: the letterhead, the links to the other languages, the foot.
 *
 * @param texts the words of the page's language
 * @param title what the browser's tab says
 * @param controller whose pages these are
 * @param languages the page in each of the languages, itself included
 * @param secret whether whoever has the link can see the page; it then stays out of search engines
 */
public record Layout(
        Texts texts,
        String title,
        Controller controller,
        List<LanguageLink> languages,
        boolean secret) {
    private static final String SOFT_HYPHEN = "\u00AD";

    public Layout {
        languages = List.copyOf(languages);
    }

    /**
     * The page in one language.
     *
     * @param language its tag
     * @param name what the language is called in itself
     */
    public record LanguageLink(String language, String name) {
        /** The same address in that language. */
        public String href() {
            return "?lang=" + language;
        }
    }

    /** The layout of a page with that heading. */
    public static Layout of(Site site, Texts texts, String heading) {
        Controller controller = site.statement().controller();
        String title = texts.say(PageText.TITLE, heading, controller.name());
        return new Layout(
                texts, title.replace(SOFT_HYPHEN, ""), controller, languageLinks(site), false);
    }

    /** The same for a page that shows errors: the tab says so first. */
    public Layout withErrors() {
        String errors = texts.say(PageText.TITLE_WITH_ERRORS, title);
        return new Layout(texts, errors, controller, languages, secret);
    }

    /** The same for a page behind a secret link. */
    public Layout asSecret() {
        return new Layout(texts, title, controller, languages, true);
    }

    /** The same without links to other languages, for the answer to a post. */
    public Layout inOneLanguage() {
        return new Layout(texts, title, controller, List.of(), secret);
    }

    /** The page's language. */
    public String language() {
        return texts.language();
    }

    /** Those words in the page's language. */
    public String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    /** A text in which the address to write to is a link. */
    public List<Span> linked(String text) {
        String address = controller.email();
        int at = text.indexOf(address);
        return at < 0
                ? List.of(Span.plain(text))
                : List.of(
                        Span.plain(text.substring(0, at)),
                        Span.mail(address),
                        Span.plain(text.substring(at + address.length())));
    }

    /** Another page of ours, in the same language. */
    public String to(String path) {
        return path + "?lang=" + language();
    }

    /** Where the stylesheet is. */
    public String stylesheet() {
        return Asset.STYLESHEET.path();
    }

    /** Where the script is. */
    public String script() {
        return Asset.SCRIPT.path();
    }

    private static List<LanguageLink> languageLinks(Site site) {
        return site.statement().languages().stream().map(language -> link(site, language)).toList();
    }

    private static LanguageLink link(Site site, String language) {
        return new LanguageLink(language, site.texts(language).say(PageText.LANGUAGE));
    }
}
