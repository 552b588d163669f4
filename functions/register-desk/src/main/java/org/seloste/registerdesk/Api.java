package org.seloste.registerdesk;

import org.seloste.copy.CopyFiles;
import org.seloste.registerdesk.cases.CaseCalls;
import org.seloste.registerdesk.cases.CaseVoice;
import org.seloste.registerdesk.cases.CaseWork;
import org.seloste.registerdesk.cases.CopyCalls;
import org.seloste.registerdesk.cases.DecisionCalls;
import org.seloste.registerdesk.cases.LetterCalls;
import org.seloste.registerdesk.cases.RecordCalls;
import org.seloste.registerdesk.cases.TaskCalls;
import org.seloste.registerdesk.evidence.EvidenceCalls;
import org.seloste.registerdesk.journal.JournalCalls;
import org.seloste.registerdesk.journal.JournalCalls.Verification;
import org.seloste.registerdesk.persons.EditCalls;
import org.seloste.registerdesk.persons.MessageCalls;
import org.seloste.registerdesk.persons.PersonCalls;
import org.seloste.registerdesk.persons.PersonEdits;
import org.seloste.registerdesk.persons.PersonWork;
import org.seloste.registerdesk.persons.SuppressionCalls;
import org.seloste.registerdesk.retention.RetentionCalls;
import org.seloste.registerdesk.retention.RetentionWork;
import org.seloste.statement.LegalClock;
import org.seloste.web.Site;

import java.util.List;

/** Every call that there is. */
final class Api {
    private Api() {}

    static List<Route> of(
            Site site,
            CaseWork work,
            PersonWork persons,
            PersonEdits editing,
            RetentionWork runs,
            Verification verification) {
        CaseVoice voice = new CaseVoice(site, work);
        CaseCalls cases = new CaseCalls(work, voice);
        RecordCalls recording = new RecordCalls(site, work, voice);
        DecisionCalls decisions = new DecisionCalls(work, voice);
        LetterCalls letters = new LetterCalls(site, work);
        CopyCalls copies = new CopyCalls(work, new CopyFiles());
        EvidenceCalls evidence = new EvidenceCalls(site, work);
        TaskCalls tasks = new TaskCalls(work, LegalClock.of(site.statement()));
        JournalCalls journal = new JournalCalls(verification);
        PersonCalls people = new PersonCalls(site.statement(), persons);
        EditCalls edits = new EditCalls(site.statement(), editing);
        SuppressionCalls suppression = new SuppressionCalls(editing);
        MessageCalls messages = new MessageCalls(site.statement(), persons);
        RetentionCalls retention = new RetentionCalls(site.statement(), runs);
        return List.of(
                new Route("POST", "/desk/persons/search", people::search),
                new Route("GET", "/desk/persons/{person}", people::show),
                new Route("POST", "/desk/persons", edits::add),
                new Route("POST", "/desk/persons/{person}/fields", edits::setField),
                new Route("POST", "/desk/persons/{person}/addresses", edits::addAddress),
                new Route("POST", "/desk/persons/{person}/relationships", edits::relate),
                new Route("POST", "/desk/persons/{person}/acts", edits::recordAct),
                new Route("POST", "/desk/persons/{person}/services", edits::addService),
                new Route("POST", "/desk/persons/{person}/vouchers", edits::addVoucher),
                new Route("POST", "/desk/persons/{person}/disclosures", edits::disclose),
                new Route("POST", "/desk/persons/{person}/notice", edits::inform),
                new Route(
                        "POST",
                        "/desk/persons/{person}/relationships/{relation}/review",
                        edits::review),
                new Route("POST", "/desk/suppression/removals", suppression::remove),
                new Route("POST", "/desk/messages", messages::send),
                new Route("GET", "/desk/retention", retention::preview),
                new Route("POST", "/desk/retention/what-if", retention::whatIf),
                new Route("GET", "/desk/retention/runs", retention::runs),
                new Route("GET", "/desk/tasks", tasks::open),
                new Route("POST", "/desk/cases/{case}/tasks/{task}", tasks::close),
                new Route("GET", "/desk/journal/verification", journal::verify),
                new Route("GET", "/desk/cases", cases::queue),
                new Route("POST", "/desk/cases", recording::record),
                new Route("GET", "/desk/cases/{case}", cases::show),
                new Route("GET", "/desk/cases/{case}/evidence", evidence::show),
                new Route("GET", "/desk/cases/{case}/letters/{letter}", letters::show),
                new Route("POST", "/desk/cases/{case}/letters/{letter}", letters::post),
                new Route("GET", "/desk/cases/{case}/copy", copies::list),
                new Route("GET", "/desk/cases/{case}/copy/{file}", copies::file),
                new Route("POST", "/desk/cases/{case}/decisions", decisions::decide),
                new Route("POST", "/desk/cases/{case}/extensions", decisions::extend),
                new Route("POST", "/desk/cases/{case}/identity", decisions::askIdentity),
                new Route("POST", "/desk/cases/{case}/identity/received", decisions::takeIdentity),
                new Route(
                        "POST", "/desk/cases/{case}/restriction-lift", decisions::liftRestriction),
                new Route("POST", "/desk/cases/{case}/withdrawal", decisions::withdraw));
    }
}
