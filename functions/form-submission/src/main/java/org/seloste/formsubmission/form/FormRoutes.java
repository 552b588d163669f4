package org.seloste.formsubmission.form;

import org.seloste.register.key.Keys;
import org.seloste.statement.Form;
import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.Site;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What is asked of a form, and who does it. */
public final class FormRoutes {
    private final Site site;
    private final String alsoAllowed;
    private final FormView view;
    private final FormPost post;
    private final Refusal refusal;

    /**
     * The routes of the statement's forms.
     *
     * @param site whose forms they are
     * @param keys the keys by which a form and a submission are known again
     * @param intake where what is sent goes
     * @param alsoAllowed one more site that may post them; empty for none
     */
    public FormRoutes(Site site, Keys keys, Intake intake, String alsoAllowed) {
        FormStamp stamp = new FormStamp(keys);
        this.site = site;
        this.alsoAllowed = alsoAllowed;
        this.refusal = new Refusal(site);
        this.view = new FormView(site, stamp);
        this.post = new FormPost(view, stamp, intake, refusal);
    }

    /** A form: its page, and what is posted to it. */
    public Answer form(Request request, Instant now) {
        return answer(request, false, now);
    }

    /** A form at the address that Formspree's clients post to. */
    public Answer formspree(Request request, Instant now) {
        return answer(request, true, now);
    }

    /** How a form is put on any website. */
    public Answer embed(Request request) {
        if (!request.reads()) {
            return refusal.method(request, "GET, HEAD");
        }
        return site.statement()
                .findForm(request.pathParameter("form"))
                .map(form -> new EmbedView(site, asked(request, form), PublicAddress.of(request)))
                .map(EmbedView::page)
                .orElseGet(() -> refusal.unknownForm(request));
    }

    private Answer answer(Request request, boolean formspree, Instant now) {
        String key = request.pathParameter("form");
        return site.statement()
                .findForm(key)
                .map(form -> known(request, form, formspree, now))
                .orElseGet(() -> unknown(request));
    }

    private Answer known(Request request, Form form, boolean formspree, Instant now) {
        Cors cors = Cors.of(form.origins(), alsoAllowed);
        return switch (request.method()) {
            case "OPTIONS" -> cors.preflight(request);
            case "POST" ->
                    cors.on(
                            request,
                            cors.allows(request)
                                    ? post.answer(request, form, formspree, now)
                                    : refusal.origin(request));
            case "GET", "HEAD" -> shown(request, form, now);
            default -> refusal.method(request, "GET, HEAD, POST, OPTIONS");
        };
    }

    private Answer shown(Request request, Form form, Instant now) {
        AskedForm asked = asked(request, form);
        return request.query("sent").isPresent()
                ? new Thanks(site, asked).page()
                : view.fresh(asked, now);
    }

    /** Any of our sites may read that there is no such form, or its script could not tell why. */
    private Answer unknown(Request request) {
        List<URI> origins =
                site.statement().forms().stream().flatMap(form -> form.origins().stream()).toList();
        Cors cors = Cors.of(origins, alsoAllowed);
        return request.method().equals("OPTIONS")
                ? cors.preflight(request)
                : cors.on(request, refusal.unknownForm(request));
    }

    private AskedForm asked(Request request, Form form) {
        return new AskedForm(site.statement(), form, site.texts(request));
    }
}
