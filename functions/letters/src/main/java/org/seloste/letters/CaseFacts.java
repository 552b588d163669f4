package org.seloste.letters;

/** The facts of letters about a request, to JSON and back. */
final class CaseFacts {
    private CaseFacts() {}

    static void write(CaseLetter letter, FactWriter facts) {
        facts.text("number", letter.number());
        switch (letter) {
            case RequestConfirmation it ->
                    facts.rights("rights", it.rights())
                            .texts("only", it.only())
                            .day("receivedOn", it.receivedOn())
                            .day("due", it.due())
                            .instant("linkEnds", it.linkEnds())
                            .day("closesOn", it.closesOn())
                            .truth("reminder", it.reminder());
            case RequestAccepted it ->
                    facts.rights("rights", it.rights())
                            .texts("only", it.only())
                            .merged(it.merged())
                            .day("receivedOn", it.receivedOn())
                            .day("due", it.due())
                            .truth("late", it.late())
                            .day("erasedBy", it.erasedBy())
                            .day("restrictedFrom", it.restrictedFrom())
                            .truth("postponed", it.postponed());
            case RequestUnconfirmed it ->
                    facts.day("receivedOn", it.receivedOn()).day("closedOn", it.closedOn());
            case IdentityAsked it ->
                    facts.rights("rights", it.rights())
                            .text("doubt", it.doubt())
                            .text("needed", it.needed())
                            .day("due", it.due())
                            .day("answerBy", it.answerBy());
            case IdentityReceived it ->
                    facts.day("receivedOn", it.receivedOn())
                            .day("before", it.before())
                            .day("after", it.after());
            case RequestExtended it ->
                    facts.rights("rights", it.rights())
                            .day("before", it.before())
                            .day("after", it.after())
                            .text("reason", it.reason());
            case RequestAnswered it ->
                    facts.day("receivedOn", it.receivedOn())
                            .day("answeredOn", it.answeredOn())
                            .verdicts(it.verdicts())
                            .truth("last", it.last());
            case DataReady it ->
                    facts.day("receivedOn", it.receivedOn())
                            .day("until", it.until())
                            .day("erasedBy", it.erasedBy())
                            .truth("restricted", it.restricted());
            case DownloadCode it ->
                    facts.number("serial", it.serial()).instant("until", it.until());
            case RestrictionEnds it ->
                    facts.day("endsOn", it.endsOn())
                            .text("after", it.after())
                            .text("reason", it.reason());
            case AddressConfirmation it -> facts.instant("linkEnds", it.linkEnds());
            case AddressChanged it -> facts.day("on", it.on());
            case RequestWithdrawn it ->
                    facts.rights("rights", it.rights())
                            .day("on", it.on())
                            .day("restrictionEnds", it.restrictionEnds())
                            .text("after", it.after())
                            .texts("also", it.also());
            case CaseNotice it -> facts.day("due", it.due()).number("waiting", it.waiting());
        }
    }

    static CaseLetter read(String kind, FactReader facts) {
        String number = facts.text("number");
        return switch (kind) {
            case RequestConfirmation.KIND ->
                    new RequestConfirmation(
                            number,
                            facts.rights("rights"),
                            facts.texts("only"),
                            facts.day("receivedOn"),
                            facts.day("due"),
                            facts.instant("linkEnds"),
                            facts.day("closesOn"),
                            facts.truth("reminder"));
            case RequestAccepted.KIND ->
                    new RequestAccepted(
                            number,
                            facts.rights("rights"),
                            facts.texts("only"),
                            facts.merged(),
                            facts.day("receivedOn"),
                            facts.day("due"),
                            facts.findTruth("late"),
                            facts.findDay("erasedBy"),
                            facts.findDay("restrictedFrom"),
                            facts.findTruth("postponed"));
            case RequestUnconfirmed.KIND ->
                    new RequestUnconfirmed(number, facts.day("receivedOn"), facts.day("closedOn"));
            case IdentityAsked.KIND ->
                    new IdentityAsked(
                            number,
                            facts.rights("rights"),
                            facts.text("doubt"),
                            facts.text("needed"),
                            facts.day("due"),
                            facts.day("answerBy"));
            case IdentityReceived.KIND ->
                    new IdentityReceived(
                            number,
                            facts.day("receivedOn"),
                            facts.day("before"),
                            facts.day("after"));
            case RequestExtended.KIND ->
                    new RequestExtended(
                            number,
                            facts.rights("rights"),
                            facts.day("before"),
                            facts.day("after"),
                            facts.text("reason"));
            case RequestAnswered.KIND ->
                    new RequestAnswered(
                            number,
                            facts.day("receivedOn"),
                            facts.day("answeredOn"),
                            facts.verdicts(),
                            facts.truth("last"));
            case DataReady.KIND ->
                    new DataReady(
                            number,
                            facts.day("receivedOn"),
                            facts.day("until"),
                            facts.findDay("erasedBy"),
                            facts.findTruth("restricted"));
            case DownloadCode.KIND ->
                    new DownloadCode(number, facts.number("serial"), facts.instant("until"));
            case RestrictionEnds.KIND ->
                    new RestrictionEnds(
                            number,
                            facts.day("endsOn"),
                            facts.afterRestriction(),
                            facts.text("reason"));
            case AddressConfirmation.KIND ->
                    new AddressConfirmation(number, facts.instant("linkEnds"));
            case AddressChanged.KIND -> new AddressChanged(number, facts.day("on"));
            case RequestWithdrawn.KIND ->
                    new RequestWithdrawn(
                            number,
                            facts.rights("rights"),
                            facts.day("on"),
                            facts.findDay("restrictionEnds"),
                            facts.afterRestriction(),
                            facts.texts("also"));
            case CaseNotice.KIND ->
                    new CaseNotice(number, facts.day("due"), facts.number("waiting"));
            default -> throw new UnreadableLetter(kind);
        };
    }
}
