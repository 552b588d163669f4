package org.seloste.formsubmission.form;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Controller;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;
import org.seloste.web.FormText;
import org.seloste.web.page.FormPage;
import org.seloste.web.page.Layout;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;
import org.seloste.web.request.RequestText;
import org.seloste.web.statement.StatementText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the data of a form, told where it is collected (GDPR Art. 13, 21(4)). */
record PrivacySummary(AskedForm asked, LocalDate today) {
    FormPage.Privacy write(Layout layout) {
        return new FormPage.Privacy(
                say(FormText.PRIVACY),
                new Part.Facts(null, facts(layout)),
                say(FormText.PRIVACY_OBJECTION),
                in(statement().rights().objection()),
                Span.link(say(FormText.PRIVACY_MORE), layout.to("/statement")));
    }

    private List<Fact> facts(Layout layout) {
        List<Fact> facts = new ArrayList<>();
        facts.add(controller(statement().controller()));
        facts.add(purpose());
        facts.add(basis());
        facts.add(kept());
        List<Span> recipients = recipients();
        if (!recipients.isEmpty()) {
            facts.add(new Fact(say(FormText.PRIVACY_RECIPIENTS), recipients));
        }
        facts.add(rights(layout));
        return facts;
    }

    private Fact controller(Controller controller) {
        return new Fact(
                say(FormText.PRIVACY_CONTROLLER),
                List.of(
                        Span.plain(controller.name() + ", " + controller.address()),
                        Span.mail(controller.email())));
    }

    private Fact purpose() {
        return Fact.of(
                say(FormText.PRIVACY_PURPOSE), formPurpose().description().in(asked.language()));
    }

    private Fact basis() {
        Purpose purpose = formPurpose();
        List<Span> values = new ArrayList<>();
        values.add(Span.plain(asked.texts().say(StatementText.of(purpose.basis()))));
        addIfSaid(values, purpose.interest());
        addIfSaid(values, statement().rights().compulsory());
        return new Fact(say(FormText.PRIVACY_BASIS), values);
    }

    private Fact kept() {
        RetentionRule rule = statement().retentionOf(asked.form());
        String until = asked.texts().say(FormText.PRIVACY_KEPT_UNTIL, rule.from(today).lastDay());
        List<Span> values = new ArrayList<>();
        values.add(Span.plain(until));
        if (rule.event() == RetentionRule.Event.LAST_OWN_ACT) {
            values.add(Span.plain(say(FormText.PRIVACY_KEPT_MOVES)));
        }
        return new Fact(say(FormText.PRIVACY_KEPT), values);
    }

    private List<Span> recipients() {
        List<Span> spans = new ArrayList<>();
        for (Recipient recipient : statement().recipients()) {
            if (recipient.fields().stream().anyMatch(asked.form()::asksFor)) {
                String role = recipient.role().in(asked.language());
                spans.add(Span.plain(recipient.name() + ", " + role));
            }
        }
        return spans;
    }

    private Fact rights(Layout layout) {
        return new Fact(
                say(FormText.PRIVACY_RIGHTS),
                List.of(
                        Span.plain(say(FormText.PRIVACY_RIGHTS_LIST)),
                        Span.link(asked.texts().say(RequestText.HEADING), layout.to("/requests")),
                        Span.mail(statement().controller().email())));
    }

    private void addIfSaid(List<Span> values, @Nullable LocalText text) {
        String said = in(text);
        if (said != null) {
            values.add(Span.plain(said));
        }
    }

    private @Nullable String in(@Nullable LocalText text) {
        return text == null ? null : text.in(asked.language());
    }

    private String say(FormText key) {
        return asked.texts().say(key);
    }

    private Purpose formPurpose() {
        return statement().purpose(asked.form().purpose());
    }

    private Statement statement() {
        return asked.statement();
    }
}
