package org.seloste.letters;

/** A letter about a request; each names the case by its number. */
public sealed interface CaseLetter extends Letter
        permits RequestConfirmation,
                RequestAccepted,
                RequestUnconfirmed,
                IdentityAsked,
                IdentityReceived,
                RequestExtended,
                RequestAnswered,
                DataReady,
                DownloadCode,
                RestrictionEnds,
                AddressConfirmation,
                AddressChanged,
                RequestWithdrawn,
                CaseNotice {
    /** The case number, for people. */
    String number();
}
